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

type Pool = (...roles: readonly CandidateRole[]) => Candidate[]

const why = {
  happened: 'Nearest to what all items tell, one of each source first.',
  sides: 'What somebody says, in the words of the source that reports it.',
  contested: 'Denies or disputes what others say.',
  unknown: 'The source says that this is not known.',
  context: 'Tells what was before.',
} as const

/** What must be said comes first, for there may be no room later; print order is another matter. */
function fill(desk: DraftDesk, pack: EvidencePack, pool: Pool): void {
  const news = pool('event', 'statement').filter(({ role, isLead }) => role === 'event' || isLead)
  const told = news.length > 0 ? news : pool('statement', 'background', 'denial')
  desk.quote({ part: 'happened', from: told, why: why.happened, most: 1 })
  for (const sentence of contestedSentences(pack)) desk.add(sentence)
  desk.quote({ part: 'contested', from: pool('denial'), why: why.contested, most: 2 })
  desk.quote({ part: 'unknown', from: pool('unknown'), why: why.unknown, most: 1 })
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
  const ranked = [...candidates].sort((one, other) => other.score - one.score || one.order - other.order)
  return {
    engine: 'extractive',
    headline: headlineOf(pack, ranked),
    sentences: printOrder(desk.chosen, pack.items),
    dropped: [],
    framingPrompt: framingPromptOf(pack, order),
  }
}
