/** A text node, or the element that breaks a line. */
export type TextPiece = Text | HTMLBRElement

const isLeftOut = (node: Node): boolean =>
  node instanceof HTMLElement &&
  (node.contentEditable === 'false' || node.matches('ul, ol, br[data-lexical-managed-linebreak]'))

/**
 * What the text of a block in the editor is made of, in order: its text nodes and its line breaks.
 * Citations have no width, and a list inside an item is not the item's own.
 */
export const textPiecesOf = (block: Element): TextPiece[] => {
  const pieces: TextPiece[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text || node instanceof HTMLBRElement) pieces.push(node)
  return pieces
}
