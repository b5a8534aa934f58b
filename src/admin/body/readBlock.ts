import {
  $isElementNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { DraftBlock } from '../../domain/publication/bodyBlock.ts'
import { parseBody } from '../../domain/publication/parseBody.ts'

const stored = (node: LexicalNode): SerializedLexicalNode => {
  const json = node.exportJSON()
  return $isElementNode(node) ? Object.assign(json, { children: node.getChildren().map(stored) }) : json
}

/** One block of the editor as the gate reads it; null for what the gate would refuse. Call inside a read. */
export const readBlock = (node: LexicalNode): DraftBlock | null => {
  const parsed = parseBody({ root: { type: 'root', children: [stored(node)] } })
  return (parsed.ok && parsed.blocks[0]) || null
}
