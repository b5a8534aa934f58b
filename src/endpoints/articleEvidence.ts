import type { Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { gatherLinkCards } from '../commands/gatherLinkCards.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'

/** GET /api/articles/:id/evidence: what the article's links are and what was frozen of them, for staff. */
export const articleEvidence: Endpoint = {
  path: '/:id/evidence',
  method: 'get',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'evidence', 'read')) throw new RightMissing('Sign in to see the evidence.')
    const id = z.string().safeParse(req.routeParams?.['id'])
    if (!id.success) throw new InputRefused('id-missing', 'id', 'Name the article in the address.')
    const links = await gatherLinkCards(req.payload, id.data, req)
    return Response.json({ links }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
