import type { Candidate, CandidateRole } from './extract/candidate.ts'
import { candidatesOf } from './extract/candidatesOf.ts'
import { contestedSentences } from './extract/contestedSentences.ts'
import { DraftDesk } from './extract/DraftDesk.ts'
import { framingPromptOf } from './extract/framingPromptOf.ts'
import { headlineOf } from './extract/headlineOf.ts'
import { printOrder } from './extract/printOrder.ts'
import { unknownSentences } from './extract/unknownSentences.ts'
import type { EvidencePack } from './evidencePack.ts'
import type { SynthesisDraft } from './synthesisDraft.ts'
import type { SynthesisOrder } from './synthesisOrder.ts'
import { templateOf } from './templateOf.ts'

type Pool = (...roles: readonly CandidateRole[]) => Candidate[]

const why = {
  lead: 'The news: what most owners lead on, the newest of it; else what began the story.',
  happened: 'Nearest to what all items tell, one of each source first.',
  sides: 'What somebody says, in the words of the source that reports it.',
  contested: 'Denies or disputes what others say.',
  unknown: 'The source says that this is not known.',
  context: 'Tells what was before.',
} as const

/** What happened, and what an item begins with, by whomever and of whenever it is told. */
const newsIn = (pool: Pool): Candidate[] =>
  pool('event', 'statement', 'background').filter(({ role, isLead }) => role === 'event' || isLead)

/** The lead first, then by how near it is to the news. */
const byNews = (candidates: readonly Candidate[], lead: Candidate | null): Candidate[] => [
  ...(lead ? [lead] : []),
  ...candidates.toSorted((one, other) => other.news - one.news || one.order - other.order),
]

/** What must be said comes first, for there may be no room later; print order is another matter. */
function fill(desk: DraftDesk, pack: EvidencePack, pool: Pool): void {
  const news = newsIn(pool)
  const told = news.length > 0 ? news : pool('statement', 'background', 'denial')
  const { tolls, others } = contestedSentences(pack)
  const [first, ...disputes] = [...tolls, ...others]
  // What a story begins with may give way to a toll, and to no other number.
  desk.open({ part: 'happened', from: told, why: why.lead }, tolls.slice(0, 1))
  if (first) desk.add(first, { isSure: true })
  for (const sentence of disputes) desk.add(sentence)
  desk.quote({ part: 'contested', from: pool('denial'), why: why.contested, most: 2 })
  desk.quote({ part: 'unknown', from: pool('unknown'), why: why.unknown, most: 1, isSure: true })
  for (const sentence of unknownSentences(pack)) desk.add(sentence)
  desk.quote({ part: 'happened', from: told, why: why.happened, most: Infinity })
  desk.quote({ part: 'sides', from: pool('statement', 'denial'), why: why.sides, most: Infinity })
  desk.quote({ part: 'unknown', from: pool('unknown'), why: why.unknown, most: Infinity })
  desk.quote({ part: 'context', from: pool('background'), why: why.context, most: Infinity })
}

/**
 * A draft without any model: what the sources say in their own words, in quote marks and with who says so,
 * or told as theirs, laid out in the paper’s form and within the words that were asked for. Deterministic;
 * never throws; the gate’s rules for quotations, numbers and citations find nothing in it.
 */
export function extractDraft(pack: EvidencePack, order: SynthesisOrder): SynthesisDraft {
  const candidates = candidatesOf(pack, order.angle)
  const pool: Pool = (...roles) => candidates.filter(({ role }) => roles.includes(role))
  const desk = new DraftDesk(order)
  fill(desk, pack, pool)
  return {
    engine: 'extractive',
    headline: headlineOf(pack, byNews(candidates, desk.lead)),
    sentences: printOrder(desk.chosen, {
      items: pack.items,
      parts: templateOf(order).parts,
      lead: desk.lead,
    }),
    dropped: [],
    framingPrompt: framingPromptOf(pack, order),
  }
}
