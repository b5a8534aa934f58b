import type { Access } from 'payload'
import { administrator } from './administrator.ts'

/** An administrator may change any account, everybody else their own. */
export const administratorOrSelf: Access = ({ req }) => {
  if (administrator({ req })) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
