import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf.ts'
import { correctArticle } from '../commands/correctArticle.ts'
import { killArticle } from '../commands/killArticle.ts'
import type { Act } from '../domain/permissions/permissions.data.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { holdsPlainSigns, publicWords } from '../domain/editions/publicWords.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { articleIdOf } from './articleIdOf.ts'
import { readJson } from './readJson.ts'
import { releaseAnswer } from './releaseAnswer.ts'

const killing = z.object({ reason: publicWords })

const correcting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correction'), whatWasWrong: publicWords, whatChanged: publicWords }),
  z.object({
    kind: z.literal('update'),
    whatWasWrong: z.union([publicWords, z.literal('')]).default(''),
    whatChanged: publicWords,
  }),
])

const sentences: Record<string, string> = {
  kind: 'Say whether it is a correction or an update.',
  reason: 'Give the reason in 10 to 2,000 letters; readers will see it.',
  whatWasWrong: 'Say what was wrong in 10 to 2,000 letters; readers will see it.',
  whatChanged: 'Say what changed in 10 to 2,000 letters; readers will see it.',
}

const fieldOf = (json: unknown, problem: PropertyKey | undefined, first: string): string => {
  const broken = brokenTextIn(json)?.split('.')[0]
  return [problem, broken].map(String).find((one) => one in sentences) ?? first
}

const unfit =
  'Leave out the signs that turn text around, and those that cannot be kept; readers will see these words.'

const sentenceFor = (json: unknown, field: string): string => {
  const { data } = z.record(z.string(), z.unknown()).safeParse(json)
  const given = data?.[field]
  if (typeof given === 'string' && !holdsPlainSigns(given)) return unfit
  return sentences[field] ?? 'Send a JSON object.'
}

interface Wanted<Shape extends z.ZodType> {
  act: Act
  shape: Shape
  /** The field that is named where none can be told. */
  first: string
}

const read = async <Shape extends z.ZodType>(
  req: PayloadRequest,
  { act, shape, first }: Wanted<Shape>,
): Promise<z.infer<Shape>> => {
  if (!mayAct(rolesOf(req.user), act)) throw new RightMissing(`Only a publisher may ${act} an article.`)
  const json = await readJson(req)
  const { data, error } = shape.safeParse(json)
  if (data !== undefined && brokenTextIn(json) === null) return data
  const field = fieldOf(json, error?.issues[0]?.path[0], first)
  throw new InputRefused(`${field}-unreadable`, field, sentenceFor(json, field))
}

const byWhom = (req: PayloadRequest) => ({ by: req.user?.id ?? null, now: () => new Date() })

/**
 * POST /api/articles/:id/kill { reason } takes an article down and answers { release, already }: the
 * release is null for what was never printed, `already` is true for what was killed before.
 * POST /api/articles/:id/correct { kind, whatWasWrong, whatChanged } prints its newest text with what
 * readers are told of it and answers { release, already }: `already` is true where they were told exactly
 * this, and nothing is printed. Both: 403 for anybody but a publisher, 400 naming the
 * field, 404 for an unknown article. A correction: 409 for what is not in print, 422 with findings.
 */
export const articleAfterPrint: Endpoint[] = [
  {
    path: '/:id/kill',
    method: 'post',
    handler: async (req) => {
      const { reason } = await read(req, { act: 'kill', shape: killing, first: 'reason' })
      const order = { article: articleIdOf(req), reason, ...byWhom(req) }
      const { release, already } = await killArticle(req.payload, order)
      return Response.json({ release: release && releaseAnswer(release), already })
    },
  },
  {
    path: '/:id/correct',
    method: 'post',
    handler: async (req) => {
      const asked = await read(req, { act: 'correct', shape: correcting, first: 'kind' })
      const order = { article: articleIdOf(req), ...asked, ...byWhom(req) }
      const { release, already } = await correctArticle(req.payload, order)
      return Response.json({ release: releaseAnswer(release), already })
    },
  },
]
