import type { Endpoint } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { noteForeignPages } from '../commands/noteForeignPages.ts'
import { startArticle } from '../commands/wireDesk/startArticle.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { readItemIds } from './readItemIds.ts'

/**
 * POST /api/articles/from-wire { items }: begins a draft that rests on these wire items, in their order,
 * with their evidence frozen. 201 with { article: { id }, notes }, a sentence on each link whose evidence is not
 * what its item says; 403 for anybody but the desk, 409 with a
 * sentence that names what a source took back.
 */
export const articleStart: Endpoint = {
  path: '/from-wire',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'articles', 'create'))
      throw new RightMissing('Only the desk starts an article.')
    const items = await readItemIds(req)
    const id = await startArticle(req, items)
    const notes = await noteForeignPages(req, { article: id, items })
    return Response.json({ article: { id }, notes }, { status: 201 })
  },
}
