import type { DraftBlock } from './bodyBlock.ts'
import { formatOfMarks, type DraftSpan } from './marksOfFormat.ts'

/** A node of the editor’s state as Payload 3.90 stores it. */
export type LexicalNode = Record<string, unknown>

/** Makes a new id, unlike any before. */
export type NewId = () => string

const element = { direction: null, format: '', indent: 0, version: 1 }

const textNode = (text: string, format: number): LexicalNode => ({
  ...{ detail: 0, format, mode: 'normal', style: '', text },
  ...{ type: 'text', version: 1 },
})

/** A line break within a text is a node of its own. */
const textNodes = ({ text, marks = [] }: Extract<DraftSpan, { text: string }>): LexicalNode[] =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(line === '' ? [] : [textNode(line, formatOfMarks(marks))]),
    ])

const nodesOfSpan = (span: DraftSpan, newId: NewId): LexicalNode[] => {
  if ('cites' in span) {
    const fields = { id: newId(), blockType: 'citation', blockName: '', links: span.cites }
    return [{ type: 'inlineBlock', version: 1, fields }]
  }
  if (span.href === undefined) return textNodes(span)
  const fields = { linkType: 'custom', newTab: false, url: span.href }
  return [{ ...element, type: 'link', id: newId(), fields, children: textNodes(span) }]
}

const nodesOf = (spans: readonly DraftSpan[], newId: NewId): LexicalNode[] =>
  spans.flatMap((span) => nodesOfSpan(span, newId))

const listOf = ({ ordered, items }: Extract<DraftBlock, { kind: 'list' }>, newId: NewId): LexicalNode => ({
  ...element,
  type: 'list',
  listType: ordered ? 'number' : 'bullet',
  tag: ordered ? 'ol' : 'ul',
  start: 1,
  children: items.map((item, index) => ({
    ...element,
    type: 'listitem',
    value: index + 1,
    children: nodesOf(item, newId),
  })),
})

/** A block as the body’s editor stores it: the way back from `parseBody`. Loses no words. */
export const lexicalOfBlock = (block: DraftBlock, newId: NewId): LexicalNode => {
  if (block.kind === 'rule') return { type: 'horizontalrule', version: 1 }
  if (block.kind === 'list') return listOf(block, newId)
  const children = nodesOf(block.spans, newId)
  if (block.kind === 'heading')
    return { ...element, type: 'heading', tag: `h${String(block.level)}`, children }
  if (block.kind === 'quotation') return { ...element, type: 'quote', children }
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

/** A whole body of these nodes. */
export const bodyOfNodes = (children: readonly LexicalNode[]): { root: LexicalNode } => ({
  root: { ...element, type: 'root', children },
})
