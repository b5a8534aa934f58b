import { $isInlineBlockNode, type InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNearestNodeFromDOMNode } from '@payloadcms/richtext-lexical/lexical'

/** The citation that an element on the page belongs to, null for any other. Call inside a read. */
export const citationAt = (element: Element): InlineBlockNode | null => {
  const node = $getNearestNodeFromDOMNode(element)
  return $isInlineBlockNode(node) ? node : null
}
