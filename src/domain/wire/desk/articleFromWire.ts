import { type BegunLink, type ChosenItem, linksFromWire, type RefusedItems } from './linksFromWire.ts'
import { proposedHeadline } from './proposedHeadline.ts'

/** What an article is begun with: links in the order in which the items were chosen. */
export interface BegunArticle {
  headline: string
  section: string | null
  links: BegunLink[]
}

export type Beginning = { isRefused: false; article: BegunArticle } | RefusedItems

const only = (values: readonly (string | null)[]): string | null => {
  const different = new Set(values)
  const [value = null] = different
  return different.size === 1 ? value : null
}

/**
 * An article begun from wire items: what their sources took back and what is no provenance is refused
 * by name; the headline is the one that was asked for, else what the items propose; the section is given
 * if all sources write for one.
 * @param headline null where none was asked for
 */
export const articleFromWire = (items: readonly ChosenItem[], headline: string | null): Beginning => {
  const beginning = linksFromWire({ items, aim: 'start the article', cited: new Set() })
  if (beginning.isRefused) return beginning
  return {
    isRefused: false,
    article: {
      headline: headline ?? proposedHeadline(items),
      section: only(items.map(({ section }) => section)),
      links: beginning.links,
    },
  }
}
