import type { Resource } from '../domain/permissions/permissions.data.ts'
import { staffMay } from './staffMay.ts'

/** A collection's access table, read from the permissions: the public sees nothing of it. */
export const staffOnly = (resource: Resource) => ({
  create: staffMay(resource, 'create'),
  read: staffMay(resource, 'read'),
  readVersions: staffMay(resource, 'read'),
  update: staffMay(resource, 'update'),
  delete: staffMay(resource, 'delete'),
})
