import type { Access } from 'payload'
import { administrator } from './administrator.ts'

/**
 * An administrator, for every account but their own: whoever removes others stays, so that an
 * administrator is left however many are removed at once.
 */
export const administratorButSelf: Access = ({ req }) =>
  administrator({ req }) ? { id: { not_equals: req.user?.id } } : false
