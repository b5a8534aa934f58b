import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { gatherLinks } from '../commands/gatherLinks.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { identifyLink } from '../domain/provenance/identifyLink.ts'
import type { PastedLink } from '../domain/provenance/pastedLink.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'

const question = z.object({ id: z.string(), url: z.string().trim().min(1).max(4096) })

const findLink = async (
  req: PayloadRequest,
  article: string,
  identity: string | null,
): Promise<PastedLink['link']> => {
  if (identity === null) return null
  const links = await gatherLinks(req.payload, article, req)
  const index = links.findIndex((link) => link.identity === identity)
  const link = links[index]
  return link ? { id: link.id, number: index + 1 } : null
}

/**
 * GET /api/articles/:id/identify?url=…: what an address names, and whether the article has a link to
 * the same. Changes nothing.
 */
export const identifyPasted: Endpoint = {
  path: '/:id/identify',
  method: 'get',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'provenance-links', 'read'))
      throw new RightMissing('Sign in to cite a source.')
    const asked = question.safeParse({ id: req.routeParams?.['id'], url: req.searchParams.get('url') })
    if (!asked.success)
      throw new InputRefused('url-missing', 'url', 'Give one address of at most 4,096 characters.')
    const { kind, platform, identity, findings } = identifyLink(asked.data.url)
    const [blocking] = findings.filter(({ severity }) => severity === 'block')
    const answer: PastedLink = {
      kind,
      platform,
      refusal: blocking ? { message: blocking.message, fix: blocking.fix } : null,
      link: await findLink(req, asked.data.id, identity),
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
