import { domRange } from './body/domRange.ts'
import { lineElement } from './body/lineElement.ts'
import type { Place } from './placeOfFinding.ts'

const rangeOf = (block: Element, place: Place): Range | null => {
  const line = place.kind === 'passage' ? lineElement(block, place.item) : null
  return line && place.kind === 'passage' ? domRange(line, place.range) : null
}

/** The end of a block, for what concerns all of it or a passage that is no longer there. */
const endOf = (block: Element): Range => {
  const range = document.createRange()
  range.selectNodeContents(block)
  range.collapse(false)
  return range
}

/** Selects a passage in the body’s editor, or puts the cursor at the end of a block. */
export const goToPassage = (editor: HTMLElement, place: Extract<Place, { block: number }>): void => {
  const block = editor.children[place.block]
  if (!block) return
  const range = rangeOf(block, place) ?? endOf(block)
  const shown = range.startContainer instanceof Element ? block : range.startContainer.parentElement
  shown?.scrollIntoView({ block: 'center' })
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
