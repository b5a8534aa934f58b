import type { MarkKind } from './markOfText.ts'

/** Whether this browser can mark a text without touching it. */
export const canHighlight = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS

/** The page’s highlight of a kind; every editor on the page adds its own ranges to it. */
export const highlightOf = (kind: MarkKind): Highlight => {
  const name = `desk-${kind}`
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}
