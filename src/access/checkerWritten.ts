import type { FieldAccess } from 'payload'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { rolesOf } from './rolesOf.ts'

const isChecker: FieldAccess = ({ req }) => mayAct(rolesOf(req.user), 'clear')

/** A fact-checker’s word: nobody else writes it, and nobody before the document is there. */
export const checkerWritten = { create: () => false, update: isChecker }
