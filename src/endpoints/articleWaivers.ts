import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { waiveFinding, withdrawWaiver } from '../commands/waiveFinding.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { namesItsLink, waiver } from '../domain/publication/waiver.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { articleIdOf } from './articleIdOf.ts'
import { readJson } from './readJson.ts'

const named = waiver.extend({
  link: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
})
const which = named.omit({ reason: true })
const given = named.refine(namesItsLink, { path: ['link'] })

const sentences: Record<string, string> = {
  reason: 'Give the reason in 20 to 2,000 letters; readers will see it.',
  link: 'Missing evidence is waived for one link of the article, by its id; a single origin for no link.',
}

const read = async <Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.infer<Shape>> => {
  if (!mayAct(rolesOf(req.user), 'publish')) throw new RightMissing('Only a publisher waives a finding.')
  const json = await readJson(req)
  const parsed = shape.safeParse(json)
  if (parsed.success && brokenTextIn(json) === null) return parsed.data
  const field = String(parsed.error?.issues[0]?.path[0] ?? 'reason')
  const sentence = sentences[field] ?? 'Only missing evidence and a single origin may be waived.'
  throw new InputRefused('waiver-unreadable', field, sentence)
}

/**
 * POST /api/articles/:id/waivers { code, link?, reason }: a publisher answers for a finding.
 * DELETE /api/articles/:id/waivers { code, link? } takes it back. Both answer { waivers }.
 * 403 for anybody but a publisher; 400 for a reason of which readers see fewer than 20 letters, for a
 * link that is missing or too many, and for a finding that nobody may waive.
 */
export const articleWaivers: Endpoint[] = [
  {
    path: '/:id/waivers',
    method: 'post',
    handler: async (req) => {
      const asked = await read(req, given)
      const { waivers } = await waiveFinding(req, { ...asked, article: articleIdOf(req), now: new Date() })
      return Response.json({ waivers })
    },
  },
  {
    path: '/:id/waivers',
    method: 'delete',
    handler: async (req) => {
      const asked = await read(req, which)
      const { waivers } = await withdrawWaiver(req, { ...asked, article: articleIdOf(req) })
      return Response.json({ waivers })
    },
  },
]
