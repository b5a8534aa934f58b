import type { SentenceView, SynthesisProposal, SynthesisView } from '../../domain/synthesis/synthesisView.ts'
import { synthesisWords } from './synthesisWords.data.ts'
import type { SentenceAct } from './useSentenceActs.ts'

/** A drafted sentence as the panel shows it. */
export interface DraftRow {
  sentence: SentenceView
  /** How it stands, in words. */
  standing: string
  /** What taking it over would do; null where nobody proposes it. */
  proposal: SynthesisProposal | null
  acts: SentenceAct[]
}

/** The text has it in other words, or an editor took it out before this draft brought it again. */
const notProposed = 'Left as it is'

const standingOf = ({ standing }: SentenceView, proposal: SynthesisProposal | null): string => {
  if (standing !== 'proposed' || proposal?.kind === 'add') return synthesisWords.standings[standing]
  return proposal ? 'Proposed change' : notProposed
}

const actsOn = (
  { standing, type, mayBeQuoted }: SentenceView,
  proposal: SynthesisProposal | null,
): SentenceAct[] => {
  if (proposal) return ['accept', 'drop']
  if (standing === 'quoted') return ['drop']
  if (standing !== 'stands') return []
  return mayBeQuoted && type !== 'quotation' ? ['quote', 'drop'] : ['drop']
}

type Drafted = Pick<SynthesisView, 'sentences' | 'proposals'> & { may: Pick<SynthesisView['may'], 'accept'> }

/** The sentences of a draft in the order of print, each with what is proposed and can be done about it. */
export const draftRows = ({ sentences, proposals, may }: Drafted): DraftRow[] =>
  sentences.map((sentence) => {
    const proposal = proposals.find((one) => one.sentence === sentence.id) ?? null
    return {
      sentence,
      standing: standingOf(sentence, proposal),
      proposal,
      acts: may.accept ? actsOn(sentence, proposal) : [],
    }
  })
