import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'

/** Every sentence cites, and what it cites is in the pack. */
export const checkSources: SentenceRule = (sentence) => {
  const known = new Set(sentence.cited.flatMap(({ sentences }) => sentences.map(({ id }) => id)))
  const dead = [...new Set(sentence.cites)].filter((id) => !known.has(id))
  const unknown = dead.map((id) =>
    findingAt(
      'source-unknown',
      wholeOf(sentence),
      `It cites ${id}, which is no sentence of the chosen items.`,
    ),
  )
  if (sentence.cites.length > 0) return unknown
  const message = 'It cites nothing. Cite the sentence it rests on, or take it out.'
  return [findingAt('citation-missing', wholeOf(sentence), message)]
}
