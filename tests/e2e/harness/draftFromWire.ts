import { citation, lexicalState, paragraph, text } from '../../domain/publication/lexicalState.ts'
import type { Answer, Ask } from './askApi.ts'

export interface DraftFromWire {
  id: string
  slug: string
  /** Ids of its links, in printed order. */
  links: string[]
  /** What its sentences quote. */
  quotes: string[]
}

const done = ({ status, body }: Answer): Answer['body'] => {
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body.doc ?? body
}

/** Wire items of different owners, whose headlines can be quoted as they are. */
const findItems = async (ask: Ask, count: number): Promise<{ url: string; quote: string }[]> => {
  const { docs } = done(await ask('/wire-items?limit=200&depth=1&sort=-postedAt&where[state][equals]=live'))
  const owners = new Set<string>()
  return docs
    .filter((one: Answer['body']) => {
      const isFit = /^[\w ,.%-]{20,}$/.test(one.headline) && !owners.has(one.source.owner)
      if (isFit) owners.add(one.source.owner)
      return isFit
    })
    .slice(0, count)
    .map((one: Answer['body']) => ({ url: one.canonicalUrl, quote: one.headline.replace(/\.$/, '') }))
}

/** An editor’s draft: a sentence for each of some wire items, which quotes and cites it. */
export const draftFromWire = async (
  ask: Ask,
  { headline, edition, count }: { headline: string; edition: string; count: number },
): Promise<DraftFromWire> => {
  const items = await findItems(ask, count)
  const { docs: sections } = done(await ask('/sections?limit=1&sort=order'))
  const standfirst = 'The desks told it on the same morning.'
  const framingNote = 'The wire led on the figures; we lead on who gave them.'
  const form = { headline, standfirst, framingNote, edition, section: sections[0].id }
  const { id, slug } = done(await ask('/articles?draft=true&depth=0', form))
  const links: string[] = []
  for (const { url } of items)
    links.push(
      done(await ask('/provenance-links?depth=0', { article: id, rawUrl: url, role: 'supports' })).id,
    )
  const body = lexicalState(
    ...items.map(({ quote }, index) =>
      paragraph(text(`The desk wrote: “${quote}”.`), citation([links[index]])),
    ),
  )
  done(await ask(`/articles/${id}?draft=true&depth=0`, { body }, 'PATCH'))
  return { id, slug, links, quotes: items.map(({ quote }) => quote) }
}
