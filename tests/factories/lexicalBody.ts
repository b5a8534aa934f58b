import { citation, lexicalState, paragraph, text } from '../domain/publication/lexicalState.ts'

/** A body as the editor stores it: one paragraph a sentence, each citing the links beside it. */
export const lexicalBody = (...sentences: [words: string, links?: string[]][]) =>
  lexicalState(
    ...sentences.map(([words, links = []]) =>
      paragraph(text(words), ...(links.length > 0 ? [citation(links)] : [])),
    ),
  ) as never
