import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { DraftSpan } from '../publication/marksOfFormat.ts'
import type { BodyChange } from './bodyChange.ts'
import { itemOfPassage } from './itemsCited.ts'
import type { DraftSentence } from './synthesisDraft.ts'
import type { SynthesisProposal } from './synthesisView.ts'

interface Proposed {
  proposals: readonly SynthesisProposal[]
  /** The whole draft, in the order of print. */
  sentences: readonly DraftSentence[]
  /** The article’s link to an item of the pack. */
  linkOf: (packItem: string) => string | null
  /** The words by which a sentence of the draft stands in the body already; null where it does not. */
  standing: (sentence: string) => string | null
}

const spansOf = ({ text, cites }: DraftSentence, linkOf: Proposed['linkOf']): DraftSpan[] => {
  const links = [...new Set(cites.flatMap((cite) => linkOf(itemOfPassage(cite)) ?? []))]
  return [{ text }, ...(links.length > 0 ? [{ cites: links }] : [])]
}

/** Sentences that are added one behind the other, and what stands before them in the body by then. */
interface Run {
  sentences: DraftSentence[]
  behind: string | null
}

/** Neighbours of one part become one paragraph, behind the last sentence of the draft that stands there. */
const runsOf = ({ sentences, standing }: Proposed, added: ReadonlySet<string>): Run[] => {
  const runs: Run[] = []
  let behind: string | null = null
  let open: Run | null = null
  for (const sentence of sentences) {
    if (!added.has(sentence.id)) {
      behind = standing(sentence.id) ?? behind
      open = null
    } else if (open?.sentences[0]?.part === sentence.part) {
      open.sentences.push(sentence)
      behind = sentence.text
    } else {
      open = { sentences: [sentence], behind }
      runs.push(open)
      behind = sentence.text
    }
  }
  return runs
}

const paragraphOf = ({ sentences }: Run, linkOf: Proposed['linkOf']): DraftBlock => ({
  kind: 'paragraph',
  spans: sentences.flatMap((sentence, at) => [
    ...(at > 0 ? [{ text: ' ' }] : []),
    ...spansOf(sentence, linkOf),
  ]),
})

const replacements = ({ proposals, sentences, linkOf }: Proposed): BodyChange[] =>
  proposals.flatMap(({ before, sentence }): BodyChange[] => {
    if (before === null) return []
    const after = sentences.find(({ id }) => id === sentence)
    return [{ kind: 'replace', words: before, by: after ? spansOf(after, linkOf) : [] }]
  })

/**
 * What proposals do to a body: sentences that changed are replaced where they stand, what is new comes as a
 * paragraph behind the sentence it follows in the draft, or at the end.
 */
export const changesOfProposals = (proposed: Proposed): BodyChange[] => {
  const added = new Set(
    proposed.proposals.filter(({ kind }) => kind === 'add').flatMap(({ sentence }) => sentence ?? []),
  )
  const insertions = runsOf(proposed, added).map((run): BodyChange => ({
    kind: 'insert',
    behind: run.behind,
    block: paragraphOf(run, proposed.linkOf),
  }))
  return [...replacements(proposed), ...insertions]
}
