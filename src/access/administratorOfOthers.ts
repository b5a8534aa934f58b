import type { FieldAccess } from 'payload'
import { administrator } from './administrator.ts'

/** An administrator, but never on their own account: nobody raises their own rights. */
export const administratorOfOthers: FieldAccess = ({ req, id }) =>
  administrator({ req }) && id !== req.user?.id
