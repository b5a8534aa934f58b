import type { DraftBlock } from './bodyBlock.ts'
import type { DraftSpan } from './marksOfFormat.ts'

type Spans = readonly DraftSpan[]

const lengthOf = (span: DraftSpan): number => ('text' in span ? span.text.length : 0)

const textOf = (spans: Spans): string => spans.map((span) => ('text' in span ? span.text : '')).join('')

const signs = /[.*+?^${}()|[\]\\]/g

/** Where words stand in a text, whatever white space is between them; null for nowhere. */
const placeOf = (text: string, words: string): { start: number; end: number } | null => {
  const parts = words.trim().split(/\s+/)
  if (parts[0] === '') return null
  const pattern = parts.map((part) => part.replace(signs, String.raw`\$&`)).join(String.raw`\s+`)
  const found = new RegExp(pattern, 'u').exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

const cutText = (span: DraftSpan, from: number, to: number): DraftSpan[] => {
  if (!('text' in span)) return [span]
  const text = span.text.slice(Math.max(0, from), Math.max(0, to))
  return text === '' ? [] : [{ ...span, text }]
}

interface Around {
  before: DraftSpan[]
  after: DraftSpan[]
}

/** The spans around a place. A citation right behind it belongs to it, one right before it does not. */
const around = (spans: Spans, { start, end }: { start: number; end: number }): Around => {
  const cut: Around = { before: [], after: [] }
  let at = 0
  for (const span of spans) {
    const length = lengthOf(span)
    const isCitation = !('text' in span)
    if (isCitation ? at <= start : at < start) cut.before.push(...cutText(span, 0, start - at))
    if (isCitation ? at > end : at + length > end) cut.after.push(...cutText(span, end - at, length))
    at += length
  }
  return cut
}

/** Where words were taken out, one space is too much. */
const closeGap = ({ before, after }: Around): DraftSpan[] => {
  const [next, ...rest] = after
  const isOpen = /(?:^|\s)$/u.test(textOf(before))
  if (isOpen && next && 'text' in next) {
    const text = next.text.replace(/^\s+/u, '')
    return [...before, ...(text === '' ? [] : [{ ...next, text }]), ...rest]
  }
  return [...before, ...after]
}

const replaceIn = (spans: Spans, words: string, by: Spans): DraftSpan[] | null => {
  const place = placeOf(textOf(spans), words)
  if (!place) return null
  const cut = around(spans, place)
  return by.length === 0 ? closeGap(cut) : [...cut.before, ...by, ...cut.after]
}

const replaceInList = (
  block: Extract<DraftBlock, { kind: 'list' }>,
  words: string,
  by: Spans,
): DraftBlock | null => {
  const at = block.items.findIndex((item) => placeOf(textOf(item), words) !== null)
  const spans = replaceIn(block.items[at] ?? [], words, by)
  if (!spans) return null
  const items = block.items.map((item, index) => (index === at ? spans : item))
  return { ...block, items: items.filter((item) => item.length > 0) }
}

/**
 * A block with these words, and the citation right behind them, replaced by others; with nothing in their
 * place where `by` is empty. Everything else in it stays as it is. Null where the words do not stand in it.
 */
export const replaceWords = (block: DraftBlock, words: string, by: Spans): DraftBlock | null => {
  if (block.kind === 'rule') return null
  if (block.kind === 'list') return replaceInList(block, words, by)
  const spans = replaceIn(block.spans, words, by)
  return spans && { ...block, spans }
}
