import type { PayloadRequest } from 'payload'
import { mayDo } from '../domain/permissions/mayDo.ts'
import type { Operation, Resource } from '../domain/permissions/permissions.data.ts'
import { rolesOf } from './rolesOf.ts'

/** Access as the table of permissions has it, and for nobody else. */
export const staffMay =
  (resource: Resource, operation: Operation) =>
  ({ req }: { req: PayloadRequest }): boolean =>
    mayDo(rolesOf(req.user), resource, operation)
