import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { startArticle } from '../commands/wireDesk/startArticle.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { readJson } from './readJson.ts'

/** More are no article but a register. */
const mostItems = 30

const order = z.object({ items: z.array(z.string().min(1).max(64)).min(1).max(mostItems) })

/**
 * POST /api/articles/from-wire { items }: begins a draft that rests on these wire items, in their order,
 * with their evidence frozen. 201 with { article: { id } }; 403 for anybody but the desk, 409 with a
 * sentence that names what a source took back.
 */
export const articleStart: Endpoint = {
  path: '/from-wire',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'articles', 'create'))
      throw new RightMissing('Only the desk starts an article.')
    const { data } = order.safeParse(await readJson(req))
    if (!data)
      throw new InputRefused('items-unreadable', 'items', `Choose 1 to ${String(mostItems)} wire items.`)
    return Response.json({ article: { id: await startArticle(req, data.items) } }, { status: 201 })
  },
}
