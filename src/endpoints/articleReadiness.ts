import type { Endpoint } from 'payload'
import { z } from 'zod'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { rolesOf } from '../access/rolesOf.ts'
import { checkAtGate } from '../commands/checkAtGate.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { articleIdOf } from './articleIdOf.ts'
import { readJson } from './readJson.ts'

const question = z.record(z.string(), z.unknown()).catch({})

/**
 * POST /api/articles/:id/readiness: what the gate says of an article, saved or (in the request's
 * body) as it stands in the editor. Answers { findings } and changes nothing.
 */
export const articleReadiness: Endpoint = {
  path: '/:id/readiness',
  method: 'post',
  handler: async (req) => {
    if (!mayDo(rolesOf(req.user), 'articles', 'read')) throw new RightMissing('Sign in to ask the gate.')
    const unsaved = question.parse(await readJson(req))
    const saved = await req.payload.findByID({
      collection: 'articles',
      id: articleIdOf(req),
      depth: 0,
      draft: true,
      req,
    })
    const findings = await checkAtGate(req.payload, {
      article: { ...saved, ...unsaved, id: saved.id },
      act: saved.printedAt ? 'correct' : 'publish',
      now: new Date(),
      req,
    })
    return Response.json({ findings })
  },
}
