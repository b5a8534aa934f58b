import type { Access } from 'payload'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { rolesOf } from './rolesOf.ts'
import { withdrawnPictures } from './withdrawnPictures.ts'

/** Staff see every picture; the public what a release holds, which `printedAt` records, and nothing that was taken down. */
export const staffOrPrinted: Access = async ({ req }) => {
  if (mayDo(rolesOf(req.user), 'media', 'read')) return true
  const withdrawn = await withdrawnPictures(req.payload)
  return { and: [{ printedAt: { exists: true } }, { id: { not_in: withdrawn } }] }
}
