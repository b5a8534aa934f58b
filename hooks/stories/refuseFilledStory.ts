import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A story that holds wire items is merged or split, never deleted: its items would be in none. */
export const refuseFilledStory: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'wire-items',
    where: { story: { equals: id } },
    req,
  })
  if (totalDocs === 0) return
  const items = totalDocs === 1 ? 'a wire item' : `${String(totalDocs)} wire items`
  throw new ActRefused(
    'story-filled',
    `This story holds ${items}. Merge it into another one or split it; an empty story can be deleted.`,
  )
}
