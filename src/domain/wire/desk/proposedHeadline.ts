/** The longest headline an article may have, in UTF-16 units. */
export const longestHeadline = 240
/** What a cut leaves of a sign that takes two units. */
const halfSign = /[\uD800-\uDBFF]$/

interface Told {
  headline: string
  /** Title of its story; null while it is in none. */
  story: string | null
}

/**
 * Under which headline an article begins: the title of the items’ one story where an item says it, else
 * what the first item says. The title of their story often is the headline of another item, which may
 * say something else.
 */
export const proposedHeadline = (items: readonly Told[]): string => {
  const titles = new Set(items.map(({ story }) => story))
  const [title = null] = titles.size === 1 ? titles : []
  const said = items.find(({ headline }) => headline === title) ?? items[0]
  return (said?.headline ?? '').slice(0, longestHeadline).replace(halfSign, '')
}
