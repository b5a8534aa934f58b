import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { noteForeignPages } from '../commands/noteForeignPages.ts'
import { startArticle } from '../commands/wireDesk/startArticle.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { longestHeadline } from '../domain/wire/desk/proposedHeadline.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { itemIdsIn } from './readItemIds.ts'
import { readJson } from './readJson.ts'

const named = z.object({ headline: z.string().trim().min(1).max(longestHeadline).nullish() })

const headlineIn = (carried: unknown): string | null => {
  const { success, data } = named.safeParse(carried)
  if (success) return data.headline ?? null
  const sentence = `A headline has 1 to ${String(longestHeadline)} characters.`
  throw new InputRefused('headline-unreadable', 'headline', sentence)
}

/**
 * POST /api/articles/from-wire { items, headline? }: begins a draft that rests on these wire items, in
 * their order, with their evidence frozen, under this headline or what the items propose. 201 with
 * { article: { id }, notes }, a sentence on each link whose evidence is not what its item says; 403 for
 * anybody but the desk, 409 with a sentence that names what a source took back.
 */
export const articleStart: Endpoint = {
  path: '/from-wire',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'articles', 'create'))
      throw new RightMissing('Only the desk starts an article.')
    const carried = await readJson(req)
    const items = itemIdsIn(carried)
    const id = await startArticle(req, { items, headline: headlineIn(carried) })
    const notes = await noteForeignPages(req, { article: id, items })
    return Response.json({ article: { id }, notes }, { status: 201 })
  },
}
