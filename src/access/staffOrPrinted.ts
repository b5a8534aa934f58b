import type { Access } from 'payload'
import { mayDo } from '../domain/permissions/mayDo.ts'
import type { Resource } from '../domain/permissions/permissions.data.ts'
import { rolesOf } from './rolesOf.ts'

/** Staff read everything; the public what a release holds, which `printedAt` records. */
export const staffOrPrinted =
  (resource: Resource): Access =>
  ({ req }) =>
    mayDo(rolesOf(req.user), resource, 'read') || { printedAt: { exists: true } }
