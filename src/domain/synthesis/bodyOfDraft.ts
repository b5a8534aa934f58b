import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { DraftSpan } from '../publication/marksOfFormat.ts'
import { draftPart, type DraftPart, type DraftSentence } from './synthesisDraft.ts'
import type { SynthesisForm } from './synthesisOrder.ts'
import { partHeadings } from './partHeadings.data.ts'

type LinkOf = (packItemId: string) => string | null

/** Longer parts are broken, as a newspaper's column is. */
const mostInParagraph = 4

/** "S2" of "S2.3". */
const itemOf = (cite: string): string => cite.replace(/\.[^.]*$/, '')

function citesOf({ cites }: DraftSentence, linkOf: LinkOf): DraftSpan[] {
  const links = cites.map((cite) => linkOf(itemOf(cite))).filter((link) => link !== null)
  return links.length > 0 ? [{ cites: [...new Set(links)] }] : []
}

const paragraphOf = (sentences: readonly DraftSentence[], linkOf: LinkOf): DraftBlock => ({
  kind: 'paragraph',
  spans: sentences.flatMap((sentence, at) => [
    { text: at > 0 ? ` ${sentence.text}` : sentence.text },
    ...citesOf(sentence, linkOf),
  ]),
})

function paragraphsOf(sentences: readonly DraftSentence[], linkOf: LinkOf): DraftBlock[] {
  const count = Math.ceil(sentences.length / mostInParagraph)
  const size = Math.ceil(sentences.length / Math.max(1, count))
  return Array.from({ length: count }, (_, at) =>
    paragraphOf(sentences.slice(at * size, (at + 1) * size), linkOf),
  )
}

const headingOf = (part: DraftPart): DraftBlock => ({
  kind: 'heading',
  level: 2,
  spans: [{ text: partHeadings[part] }],
})

/**
 * A draft as body: paragraphs by the parts of the paper's form, with headings between them where it
 * explains. Behind each sentence stands a citation of the links it rests on, each once; a pack item
 * without a link is not cited. The parts stand in the paper's order, sentences in their own.
 */
export function bodyOfDraft(
  sentences: readonly DraftSentence[],
  linkOf: LinkOf,
  form: SynthesisForm = 'report',
): DraftBlock[] {
  return draftPart.options.flatMap((part) => {
    const own = sentences.filter((sentence) => sentence.part === part)
    const isHeaded = form === 'explainer' && own.length > 0
    return [...(isHeaded ? [headingOf(part)] : []), ...paragraphsOf(own, linkOf)]
  })
}
