import { childrenOf, refuse } from './bodyReading.ts'
import type { BodyNode, BodyReading } from './bodyReading.ts'
import type { DraftSpan } from './marksOfFormat.ts'
import { oneLine } from './oneLine.ts'
import { parseSpan, parseSpans } from './parseSpans.ts'

function parseItem(item: BodyNode, reading: BodyReading): DraftSpan[][] {
  const own: DraftSpan[] = []
  const nested: DraftSpan[][] = []
  for (const node of childrenOf(item, reading)) {
    if (node.type === 'list') nested.push(...parseListItems(node, reading))
    else if (node.type === 'paragraph') own.push(...lineOf(parseSpans(node, reading), own))
    else own.push(...parseSpan(node, reading))
  }
  // Lexical wraps a nested list in an item of its own, which is no line of the printed list.
  return own.length > 0 || nested.length === 0 ? [own, ...nested] : nested
}

/** A pasted paragraph inside an item or a quotation goes on a line of its own. */
export function lineOf(spans: DraftSpan[], before: readonly DraftSpan[]): DraftSpan[] {
  return before.length > 0 ? [{ text: '\n' }, ...spans] : spans
}

/** The items of a list in reading order, nested lists flattened into it. Refuses check lists. */
export function parseListItems(list: BodyNode, reading: BodyReading): DraftSpan[][] {
  if (list.fields.listType === 'check') {
    refuse(
      reading,
      `${list.path}.listType`,
      'The body holds a check list. Make it a plain or a numbered list.',
    )
    return []
  }
  const items: DraftSpan[][] = []
  for (const node of childrenOf(list, reading)) {
    if (node.type === 'listitem') items.push(...parseItem(node, reading))
    else
      refuse(
        reading,
        `${node.path}.type`,
        `A list in the body holds a "${oneLine(node.type)}" where an item belongs.`,
      )
  }
  return items
}
