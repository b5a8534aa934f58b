import { type Operation, permissions, type Resource } from './permissions.data.ts'
import type { Role } from './role.ts'

/** True if one of these roles carries the operation on the collection or global. */
export const mayDo = (roles: readonly Role[], resource: Resource, operation: Operation): boolean =>
  roles.some((role) => (permissions[resource][operation] as readonly Role[]).includes(role))
