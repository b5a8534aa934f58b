import type { PayloadRequest } from 'payload'
import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { bodyText } from '../../domain/publication/bodyText.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { parseBody } from '../../domain/publication/parseBody.ts'
import type { Article, Synthesis } from '../../generated/payload-types.ts'
import { readForDesk } from '../readForDesk.ts'
import { recordOfSynthesis, type SynthesisRecord } from './recordOfSynthesis.ts'

/** A run before its article as it stands. */
export interface OpenDraft {
  run: Synthesis
  record: SynthesisRecord
  article: Article | null
  /** The article’s body, and its plain text block by block. */
  blocks: DraftBlock[]
  body: string[]
  /** Earlier runs for this article that came to a draft, the newest first. */
  earlier: SynthesisRecord[]
  /** True where no later run came to a draft for this article. */
  isNewest: boolean
}

/** Runs that came to a draft for an article, the newest first. */
const draftsOf = async ({ payload }: PayloadRequest, article: string): Promise<Synthesis[]> => {
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { and: [{ article: { equals: article } }, { state: { equals: 'done' } }] },
    sort: ['-createdAt', '-id'],
    limit: 20,
    depth: 0,
    pagination: false,
  })
  return docs
}

const blocksOf = (article: Article | null): DraftBlock[] => {
  const parsed = parseBody(article?.body)
  return parsed.ok ? parsed.blocks : []
}

/** Reads a run with its article and what was drafted for that before. */
export const openDraft = async (req: PayloadRequest, run: Synthesis): Promise<OpenDraft> => {
  const id = idOf(run.article)
  const [article, drafts] = await Promise.all([
    id === null ? null : readForDesk(req.payload, id, req.user),
    id === null ? [] : draftsOf(req, id),
  ])
  const blocks = blocksOf(article)
  const at = drafts.findIndex((one) => one.id === run.id)
  return {
    run,
    record: recordOfSynthesis(run),
    article,
    blocks,
    body: bodyText(blocks),
    earlier: at < 0 ? [] : drafts.slice(at + 1).map(recordOfSynthesis),
    isNewest: at === 0,
  }
}
