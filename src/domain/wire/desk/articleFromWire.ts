import { type BegunLink, type ChosenItem, linksFromWire, type RefusedItems } from './linksFromWire.ts'

/** What an article is begun with: links in the order in which the items were chosen. */
export interface BegunArticle {
  headline: string
  section: string | null
  links: BegunLink[]
}

export type Beginning = { isRefused: false; article: BegunArticle } | RefusedItems

/** The longest headline an article may have, in UTF-16 units. */
const longestHeadline = 240
/** What a cut leaves of a sign that takes two units. */
const halfSign = /[\uD800-\uDBFF]$/

const only = (values: readonly (string | null)[]): string | null => {
  const different = new Set(values)
  const [value = null] = different
  return different.size === 1 ? value : null
}

/** The title of their story often is the headline of another item, which may say something else. */
const headlineOf = (items: readonly ChosenItem[]): string => {
  const title = only(items.map(({ story }) => story))
  return (items.find(({ headline }) => headline === title) ?? items[0])?.headline ?? ''
}

/**
 * An article begun from wire items: what their sources took back and what is no provenance is refused
 * by name; the headline is the title of their story where one of them says it, else the first item’s; the
 * section is given if all sources write for one.
 */
export const articleFromWire = (items: readonly ChosenItem[]): Beginning => {
  const beginning = linksFromWire({ items, aim: 'start the article', cited: new Set() })
  if (beginning.isRefused) return beginning
  const headline = headlineOf(items)
  return {
    isRefused: false,
    article: {
      headline: headline.slice(0, longestHeadline).replace(halfSign, ''),
      section: only(items.map(({ section }) => section)),
      links: beginning.links,
    },
  }
}
