import type { Payload, PayloadRequest } from 'payload'
import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { bodyText } from '../../domain/publication/bodyText.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { parseBody } from '../../domain/publication/parseBody.ts'
import type { Article, Synthesis } from '../../generated/payload-types.ts'
import { readForDesk } from '../readForDesk.ts'
import { findDrafts } from './findDrafts.ts'
import { findTakenBack } from './findTakenBack.ts'
import { recordOfSynthesis, type SynthesisRecord } from './recordOfSynthesis.ts'

/** A run before its article as it stands. */
export interface OpenDraft {
  run: Synthesis
  record: SynthesisRecord
  article: Article | null
  /** The article’s body, and its plain text block by block. */
  blocks: DraftBlock[]
  body: string[]
  /** All runs that came to a draft for this article, the newest first. */
  drafts: Synthesis[]
  /** What the others among them hold, the newest first; and those of them that came after this one. */
  others: SynthesisRecord[]
  later: SynthesisRecord[]
  /** Ids of wire items of these drafts that their sources took back. */
  gone: ReadonlySet<string>
  /** True where no later run came to a draft for this article. */
  isNewest: boolean
}

const blocksOf = (article: Article | null): DraftBlock[] => {
  const parsed = parseBody(article?.body)
  return parsed.ok ? parsed.blocks : []
}

/** What an agent suggests outdates nothing but what the same agent suggested before. */
const mayOutdate = (later: Synthesis, { agentKey }: Synthesis): boolean =>
  idOf(later.agentKey) === null || idOf(later.agentKey) === idOf(agentKey)

/** Another draft of the same article, before the article as it was read. */
export const openBeside = (
  open: Pick<OpenDraft, 'article' | 'drafts' | 'gone'>,
  run: Synthesis,
): OpenDraft => {
  const { article, drafts, gone } = open
  const blocks = blocksOf(article)
  const at = drafts.findIndex(({ id }) => id === run.id)
  const later = drafts.slice(0, Math.max(0, at)).filter((one) => mayOutdate(one, run))
  return {
    ...{ run, article, blocks, drafts, gone },
    record: recordOfSynthesis(run),
    body: bodyText(blocks),
    others: drafts.filter(({ id }) => id !== run.id).map(recordOfSynthesis),
    later: later.map(recordOfSynthesis),
    isNewest: at >= 0 && later.length === 0,
  }
}

const itemsOf = (drafts: readonly Synthesis[]): string[] =>
  drafts.flatMap((run) => recordOfSynthesis(run).pack?.items ?? []).map(({ item }) => item)

const draftsFor = async (payload: Payload, run: Synthesis): Promise<Synthesis[]> => {
  const article = idOf(run.article)
  return article === null ? [] : findDrafts(payload, article)
}

/** Reads a run with its article and what else was drafted for that. */
export const openDraft = async (req: PayloadRequest, run: Synthesis): Promise<OpenDraft> => {
  const { payload, user } = req
  const id = idOf(run.article)
  const [article, drafts] = await Promise.all([
    id === null ? null : readForDesk(payload, id, user),
    draftsFor(payload, run),
  ])
  const gone = await findTakenBack(payload, itemsOf(drafts))
  return openBeside({ article, drafts, gone }, run)
}
