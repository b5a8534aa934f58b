import type { Answer, Ask } from './askApi.ts'
import { type CitingDraft, doneBy, draftCiting } from './draftCiting.ts'

export interface DraftFromWire extends CitingDraft {
  /** What its sentences quote. */
  quotes: string[]
}

/** Wire items of different owners, whose headlines can be quoted as they are. */
const findItems = async (ask: Ask, count: number): Promise<{ url: string; quote: string }[]> => {
  const { docs } = doneBy(await ask('/wire-items?limit=200&depth=1&sort=-postedAt&where[state][equals]=live'))
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
  const draft = await draftCiting(ask, {
    headline,
    edition,
    addresses: items.map(({ url }) => url),
    sentences: items.map(({ quote }, index) => [`The desk wrote: “${quote}”.`, index + 1]),
  })
  return { ...draft, quotes: items.map(({ quote }) => quote) }
}
