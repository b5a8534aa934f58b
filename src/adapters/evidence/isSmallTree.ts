const tags = /<(\/?)([a-z][a-z0-9-]*)/gi
/** Elements without content, and those that pages commonly do not close: they do not count for the depth. */
const unclosed =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|option|dt|dd)$/i

/** Sizes that pages written for readers stay below; their trees are weighed in well under a second. */
const MOST_ELEMENTS = 3000
const DEEPEST = 100
/** Names and values of attributes, by the white space between them. */
const MOST_WORDS_IN_TAG = 200
const MOST_WORDS_IN_TAGS = 40_000
/** Every sign that opens a tag or has to be written as an entity becomes a node of its own. */
const MOST_SIGNS = 30_000

const depthOf = (slash: string, name: string): number => {
  if (unclosed.test(name)) return 0
  return slash ? -1 : 1
}

/** One element with thousands of attributes costs as much as thousands of elements. */
const wordsInTag = (fromTag: string): number => {
  const end = fromTag.indexOf('>')
  return fromTag.slice(0, end < 0 ? undefined : end).split(/\s+/, MOST_WORDS_IN_TAG + 1).length
}

const hasFewWords = (markup: string, starts: readonly number[]): boolean => {
  const words = starts.map((from, at) => wordsInTag(markup.slice(from, starts[at + 1])))
  return (
    words.every((some) => some <= MOST_WORDS_IN_TAG) && words.reduce((a, b) => a + b, 0) <= MOST_WORDS_IN_TAGS
  )
}

const hasFewSigns = (markup: string): boolean => {
  const sign = /[<>&]/g
  for (let count = 0; count <= MOST_SIGNS; count += 1) if (!sign.test(markup)) return true
  return false
}

const hasFewElements = (markup: string): boolean => {
  const starts: number[] = []
  let [elements, depth] = [0, 0]
  for (const { 1: slash = '', 2: name = '', index } of markup.matchAll(tags)) {
    elements += slash ? 0 : 1
    depth += depthOf(slash, name)
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return false
    if (!slash) starts.push(index)
  }
  return hasFewWords(markup, starts)
}

/**
 * Whether a tree can be built of this markup without a page keeping its reader busy: few enough
 * elements, none deep in others, none with attributes without end, and few signs that only look like tags.
 */
export const isSmallTree = (markup: string): boolean => hasFewSigns(markup) && hasFewElements(markup)
