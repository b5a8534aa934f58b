import type { CollectionBeforeOperationHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import { picturesGivenFile } from './picturesGivenFile.ts'

/**
 * What a fact-checker cleared with an article stays the picture they saw. A clearance names the file and
 * not its bytes, so the file stays once any version that was cleared shows it: a version can be restored.
 */
export const keepClearedFile: CollectionBeforeOperationHook = async (operation) => {
  const { args, req } = operation
  const where = picturesGivenFile(operation)
  if (!where) return args
  const { payload } = req
  const { docs } = await payload.find({ collection: 'media', where, depth: 0, pagination: false, req })
  const hero = { 'version.hero': { in: docs.map(({ id }) => id) } }
  const cleared = { 'version.stage': { equals: 'cleared' } }
  const { totalDocs } = await payload.countVersions({
    collection: 'articles',
    where: { and: [cleared, hero] },
    req,
  })
  if (totalDocs > 0)
    throw new ActRefused(
      'picture-cleared',
      'An article was cleared with this picture: upload the new one as a picture of its own.',
    )
  return args
}
