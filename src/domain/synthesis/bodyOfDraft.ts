import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { DraftSpan } from '../publication/marksOfFormat.ts'
import type { DraftSentence } from './synthesisDraft.ts'
import { partsInOrder } from './partsInOrder.ts'
import type { SynthesisTemplate } from './synthesisTemplate.ts'
import { templates } from './templates.data.ts'

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

const headingOf = (text: string): DraftBlock => ({ kind: 'heading', level: 2, spans: [{ text }] })

/**
 * A draft as body: paragraphs by the parts of its form, with headings between them where it has some.
 * Behind each sentence stands a citation of the links it rests on, each once; a pack item without a link is
 * not cited. The parts stand in the form’s order, sentences in their own; none is lost.
 */
export function bodyOfDraft(
  sentences: readonly DraftSentence[],
  linkOf: LinkOf,
  { parts, headings }: Pick<SynthesisTemplate, 'parts' | 'headings'> = templates.report,
): DraftBlock[] {
  return partsInOrder(parts).flatMap((part) => {
    const own = sentences.filter((sentence) => sentence.part === part)
    const heading = own.length > 0 ? headings?.[part] : undefined
    return [...(heading === undefined ? [] : [headingOf(heading)]), ...paragraphsOf(own, linkOf)]
  })
}
