import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { noteForeignPages } from '../commands/noteForeignPages.ts'
import { addToArticle } from '../commands/wireDesk/addToArticle.ts'
import { listArticleChoices } from '../commands/wireDesk/listArticleChoices.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { articleIdOf } from './articleIdOf.ts'
import { deskVisitorOf } from './deskVisitorOf.ts'
import { readItemIds } from './readItemIds.ts'

const requireDesk = ({ user }: PayloadRequest): void => {
  const roles = rolesOf(user)
  if (!mayDo(roles, 'articles', 'update') || !mayDo(roles, 'provenance-links', 'create'))
    throw new RightMissing('Only the desk adds to an article.')
}

const words = z.string().trim().max(200).catch('')

/**
 * GET /api/articles/choices?words=…: articles being written that the asker may add to, the newest first:
 * { articles }. POST /api/articles/:id/from-wire { items }: adds a link for each of these wire items, with
 * its evidence frozen. 201 with { added, notes }, how many, and a sentence on each link whose evidence is not what
 * its item says; 404 for no such article, 409 with a sentence that
 * names what a source took back, what has no address and what is cited already, 422 with findings for an
 * article in print. Both 403 for anybody but the desk.
 */
export const articleAddition: Endpoint[] = [
  {
    path: '/choices',
    method: 'get',
    handler: async (req) => {
      requireDesk(req)
      const asked = words.parse(req.searchParams.get('words'))
      const articles = await listArticleChoices(deskVisitorOf(req), asked)
      return Response.json({ articles }, { headers: { 'Cache-Control': 'private, no-store' } })
    },
  },
  {
    path: '/:id/from-wire',
    method: 'post',
    handler: async (req) => {
      requireDesk(req)
      const adding = { article: articleIdOf(req), items: await readItemIds(req) }
      const added = await addToArticle(req, adding)
      if (added === null)
        return Response.json({ errors: [{ message: 'There is no such article.' }] }, { status: 404 })
      return Response.json({ added, notes: await noteForeignPages(req, adding) }, { status: 201 })
    },
  },
]
