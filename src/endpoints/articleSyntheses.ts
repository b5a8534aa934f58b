import type { Endpoint } from 'payload'
import { listSyntheses } from '../commands/synthesis/listSyntheses.ts'
import { articleIdOf } from './articleIdOf.ts'
import { synthesisReaderOf } from './synthesisReaderOf.ts'

/** GET /api/articles/:id/syntheses: the runs that drafted for an article, newest first: { syntheses }; 404 for none. */
export const articleSyntheses: Endpoint = {
  path: '/:id/syntheses',
  method: 'get',
  handler: async (req) => {
    synthesisReaderOf(req)
    const headers = { 'Cache-Control': 'private, no-store' }
    const syntheses = await listSyntheses(req, articleIdOf(req))
    if (syntheses === null)
      return Response.json({ errors: [{ message: 'There is no such article.' }] }, { status: 404, headers })
    return Response.json({ syntheses }, { headers })
  },
}
