import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $isElementNode, type LexicalEditor, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { Claim } from '../../domain/claims/claim.ts'
import { citationAt } from './citationAt.ts'
import { claimAtCitation } from './claimAtCitation.ts'
import { readBlock } from './readBlock.ts'

const citationsIn = (node: LexicalNode): LexicalNode[] => {
  if ($isInlineBlockNode(node)) return [node]
  return $isElementNode(node) ? node.getChildren().flatMap(citationsIn) : []
}

/** The claim that the citation shown by an element stands behind, as the text reads now. */
export const citedClaim = (editor: LexicalEditor, element: Element): Claim | null =>
  editor.read(() => {
    const node = citationAt(element)
    const top = node?.getTopLevelElement()
    const block = top && readBlock(top)
    if (!node || !top || !block) return null
    return claimAtCitation(
      block,
      citationsIn(top).findIndex((one) => one.is(node)),
    )
  })
