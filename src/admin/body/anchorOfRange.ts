import type { Anchor } from './Anchor.ts'

/** The last line of a range; in an empty paragraph, which has no lines, the paragraph. */
export const anchorOfRange =
  (range: Range): Anchor =>
  () => {
    if (!range.startContainer.isConnected) return null
    const lines = range.getClientRects()
    const last = lines[lines.length - 1]
    if (last) return last
    const node = range.startContainer
    const element = node instanceof Element ? node : node.parentElement
    return element?.getBoundingClientRect() ?? null
  }
