/** A cut this near to the end is made at a word; scripts without spaces are cut where they are. */
const keptAtLeast = 0.6
const halfSign = /[\uD800-\uDBFF]$/u

interface Cut {
  /** UTF-16 units at most, the mark of the cut among them. */
  most: number
  /** Whether more follows behind the text as it is given. */
  goesOn?: boolean
}

/** The beginning of a text, cut at a word; what is left out shows as "…". */
export function excerptOf(text: string, { most, goesOn = false }: Cut): string {
  if (text.length <= most && !goesOn) return text
  const head = text.slice(0, most)
  const space = head.search(/\s+\S*$/u)
  const isWhole = text.length <= most - 1 || /^\s/u.test(text.slice(most - 1))
  const kept = !isWhole && space >= most * keptAtLeast ? head.slice(0, space) : head.slice(0, most - 1)
  return `${kept.replace(halfSign, '').replace(/[\s,;:–—-]+$/u, '')}…`
}
