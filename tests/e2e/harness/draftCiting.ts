import { citation, lexicalState, paragraph, text } from '../../domain/publication/lexicalState.ts'
import type { Answer, Ask } from './askApi.ts'

export interface CitingDraft {
  id: string
  slug: string
  /** Ids of its links, in printed order. */
  links: string[]
}

interface Draft {
  headline: string
  edition: string
  /** What it rests on, in printed order. */
  addresses: string[]
  /** Its sentences, each with the numbers of the links it cites, from 1. */
  sentences: [words: string, ...cites: number[]][]
}

/** What the newsroom answered, which must not be a refusal. */
export const doneBy = ({ status, body }: Answer): Answer['body'] => {
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body.doc ?? body
}

/** An editor’s draft with its links and a paragraph for each sentence, form and all. */
export const draftCiting = async (
  ask: Ask,
  { headline, edition, addresses, sentences }: Draft,
): Promise<CitingDraft> => {
  const { docs: sections } = doneBy(await ask('/sections?limit=1&sort=order'))
  const standfirst = 'The desks told it on the same morning.'
  const framingNote = 'The wire led on the figures; we lead on who gave them.'
  const form = { headline, standfirst, framingNote, edition, section: sections[0].id }
  const { id, slug } = doneBy(await ask('/articles?draft=true&depth=0', form))
  const links: string[] = []
  for (const rawUrl of addresses)
    links.push(doneBy(await ask('/provenance-links?depth=0', { article: id, rawUrl, role: 'supports' })).id)
  const body = lexicalState(
    ...sentences.map(([words, ...cites]) =>
      paragraph(text(words), citation(cites.map((number) => links[number - 1]))),
    ),
  )
  doneBy(await ask(`/articles/${id}?draft=true&depth=0`, { body }, 'PATCH'))
  return { id, slug, links }
}
