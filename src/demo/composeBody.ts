import { createHash } from 'node:crypto'
import type {
  SerializedEditorState,
  SerializedElementNode,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { readNotation, type NotedBlock, type NotedSpan } from './readNotation.ts'

const ITALIC = 2

/** Lexical's numbers and empty strings, as Payload's editor writes them for a node without formatting. */
const element = { direction: null, format: '' as const, indent: 0, version: 1 }
const textBlock = { ...element, textFormat: 0, textStyle: '' }

interface Place {
  /** Where the node stands, e.g. `3.1`: ids are made from it, so that the same body has the same ids. */
  path: string
  linkIds: ReadonlyMap<number, string>
}

/**
 * A body in the demo's notation as Payload's Lexical editor stores it. `linkIds` gives each link
 * number (from 1) its provenance link's id. Throws on a citation of a number that has none.
 */
export function composeBody(notation: string, linkIds: ReadonlyMap<number, string>): SerializedEditorState {
  const children = readNotation(notation).map((block, index) =>
    blockNode(block, { path: String(index), linkIds }),
  )
  return { root: { ...element, type: 'root', children } }
}

function blockNode(block: NotedBlock, place: Place): SerializedLexicalNode {
  if (block.kind === 'list') return listNode(block.items, place)
  const children = spanNodes(block.spans, place)
  if (block.kind === 'heading') return parent({ ...element, type: 'heading', tag: 'h2', children })
  if (block.kind === 'quotation') return parent({ ...element, type: 'quote', children })
  return parent({ ...textBlock, type: 'paragraph', children })
}

function listNode(items: NotedSpan[][], place: Place): SerializedLexicalNode {
  const children = items.map((spans, index) =>
    parent({
      ...element,
      type: 'listitem',
      value: index + 1,
      children: spanNodes(spans, { ...place, path: `${place.path}.${index}` }),
    }),
  )
  return parent({ ...element, type: 'list', listType: 'bullet', start: 1, tag: 'ul', children })
}

function spanNodes(spans: NotedSpan[], place: Place): SerializedLexicalNode[] {
  return spans.map((span, index) =>
    'cites' in span ? citationNode(span.cites, { ...place, path: `${place.path}.${index}` }) : textNode(span),
  )
}

function textNode(span: { text: string; italic: boolean }): SerializedLexicalNode {
  const node = { detail: 0, format: span.italic ? ITALIC : 0, mode: 'normal', style: '', text: span.text }
  return Object.assign(node, { type: 'text', version: 1 })
}

function citationNode(numbers: number[], { path, linkIds }: Place): SerializedLexicalNode {
  const links = numbers.map((number) => {
    const id = linkIds.get(number)
    if (id === undefined) throw new Error(`The body cites link ${number}, but the article has no such link.`)
    return id
  })
  const id = createHash('sha256').update(`${path}:${links.join()}`).digest('hex').slice(0, 24)
  const fields = { id, blockType: 'citation', blockName: '', links }
  return Object.assign({ fields }, { type: 'inlineBlock', version: 1 })
}

function parent<Node extends SerializedElementNode>(node: Node): SerializedLexicalNode {
  return node
}
