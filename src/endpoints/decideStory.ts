import type { Endpoint } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { decideAtDesk } from '../commands/stories/decideAtDesk.ts'
import { storyOrder } from '../commands/stories/storyOrder.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { readJson } from './readJson.ts'

const UNREADABLE =
  'Say what is decided (merge, split, pin or not-this-story) and about which wire items, at most 1,000.'

/**
 * POST /api/stories/decisions { kind, items, other? }: merges, splits or pins, or takes items out of a
 * story. Answers 201 with the decision, the story the items are in by now, and in `back` the orders that
 * take it back. 400 for what cannot be read, 403 for anybody but the desk, 404 for items that are not
 * there.
 */
export const decideStory: Endpoint = {
  path: '/decisions',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'stories', 'update'))
      throw new RightMissing('Only editors and publishers decide about stories.')
    const { data } = storyOrder.safeParse(await readJson(req))
    if (!data) throw new InputRefused('decision-unreadable', 'items', UNREADABLE)
    return Response.json(await decideAtDesk(req, data), { status: 201 })
  },
}
