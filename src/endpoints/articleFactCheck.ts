import type { Endpoint } from 'payload'
import { z } from 'zod'
import { checkClaim, claimWord } from '../commands/checkClaim.ts'
import { clearAsSeen } from '../commands/clearAsSeen.ts'
import { readStanding } from '../commands/readStanding.ts'
import { needsReason } from '../domain/provenance/needsReason.ts'
import { brokenTextIn } from '../domain/publication/brokenTextIn.ts'
import { isBlank } from '../domain/publication/isBlank.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { articleIdOf } from './articleIdOf.ts'
import { checkerOf } from './checkerOf.ts'
import { readJson } from './readJson.ts'
import { staffOf } from './staffOf.ts'

const asSeen = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), rev: z.int().min(0) })

const parseWord = (json: unknown): z.infer<typeof claimWord> => {
  const { data } = claimWord.safeParse(json)
  if (!data || brokenTextIn(json) !== null)
    throw new InputRefused('check-unreadable', 'claim', 'Say which claim is meant, and how it stands.')
  if (needsReason(data.status) && isBlank(data.note))
    throw new InputRefused(
      'reason-missing',
      'note',
      'Say why it is disputed, or what is asked of the editor.',
    )
  return data
}

/**
 * GET /api/articles/:id/fact-check?since=<digest>: how the article stands at the desk; 304 while
 * nothing changed since that digest, 404 when there is no such article.
 */
const standing: Endpoint = {
  path: '/:id/fact-check',
  method: 'get',
  handler: async (req) => {
    const since = z.string().max(64).catch('').parse(req.query['since'])
    const desk = { article: articleIdOf(req), user: staffOf(req), now: new Date() }
    const answer = await readStanding(req.payload, desk, since)
    if (answer === 'missing')
      return Response.json({ errors: [{ message: 'There is no such article.' }] }, { status: 404 })
    const headers = { 'Cache-Control': 'private, no-store' }
    return answer === 'same'
      ? new Response(null, { status: 304, headers })
      : Response.json(answer, { headers })
  },
}

/**
 * POST /api/articles/:id/fact-check/claims { exact, position, status, note?, seen }: a fact-checker’s
 * word on one claim. 403 for anybody else and for writers of the article, 409 when the sentence or what
 * was said of it is not what they saw.
 */
const claims: Endpoint = {
  path: '/:id/fact-check/claims',
  method: 'post',
  handler: async (req) => {
    const user = checkerOf(req)
    const word = parseWord(await readJson(req))
    const { id } = await checkClaim(req, { ...word, article: articleIdOf(req), user })
    return Response.json({ check: id }, { status: 201 })
  },
}

/**
 * POST /api/articles/:id/fact-check/clearance { hash, rev }: clears the article as the fact-checker
 * saw it. 403, 409 as above; 422 with findings when the gate refuses.
 */
const clearance: Endpoint = {
  path: '/:id/fact-check/clearance',
  method: 'post',
  handler: async (req) => {
    const user = checkerOf(req)
    const { data } = asSeen.safeParse(await readJson(req))
    if (!data) throw new InputRefused('hash-missing', 'hash', 'Say by its hash and rev what you clear.')
    const cleared = await clearAsSeen(req, { ...data, article: articleIdOf(req), user })
    return Response.json({ clearance: { hash: cleared.clearance?.hash, at: cleared.clearance?.at } })
  },
}

/** What the fact-check desk asks of one article. */
export const articleFactCheck: Endpoint[] = [standing, claims, clearance]
