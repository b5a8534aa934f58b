import type { PayloadRequest } from 'payload'
import type { SynthesisLine } from '../../domain/synthesis/synthesisView.ts'
import { lineOfSynthesis, namesOfOrderers } from './lineOfSynthesis.ts'
import { readForDesk } from '../readForDesk.ts'

/** More nobody reads. */
const most = 50

/** The runs that drafted for an article, the newest first; null when there is no such article. */
export const listSyntheses = async (
  req: PayloadRequest,
  article: string,
): Promise<SynthesisLine[] | null> => {
  if (!(await readForDesk(req.payload, article, req.user))) return null
  const { docs } = await req.payload.find({
    collection: 'syntheses',
    where: { article: { equals: article } },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  })
  const names = await namesOfOrderers(req, docs)
  return docs.map((run) => lineOfSynthesis(run, names))
}
