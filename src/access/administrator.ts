import type { PayloadRequest } from 'payload'
import { rolesOf } from './rolesOf.ts'

/** An administrator: users, sources, policy, masthead. */
export const administrator = ({ req }: { req: PayloadRequest }): boolean =>
  rolesOf(req.user).includes('administrator')
