import type { BodyBlock, BodySpan, DraftBlock } from './bodyBlock.ts'
import { isBlank } from './isBlank.ts'
import type { DraftSpan } from './marksOfFormat.ts'

type Numbers = ReadonlyMap<string, number>

function printSpan(span: DraftSpan, numberOf: Numbers): BodySpan[] {
  if ('text' in span) return span.text === '' ? [] : [span]
  const numbers = span.cites.map((id) => numberOf.get(id)).filter((number) => number !== undefined)
  return numbers.length > 0 ? [{ cites: [...new Set(numbers)] }] : []
}

const lookOf = ({ marks = [], href = '' }: Extract<BodySpan, { text: string }>) =>
  JSON.stringify([[...marks].sort(), href])

function mergeEqual(spans: BodySpan[]): BodySpan[] {
  const merged: BodySpan[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && 'text' in last && 'text' in span && lookOf(last) === lookOf(span)) {
      merged[merged.length - 1] = { ...last, text: last.text + span.text }
    } else {
      merged.push(span)
    }
  }
  return merged
}

function printSpans(spans: readonly DraftSpan[], numberOf: Numbers): BodySpan[] {
  const printed = mergeEqual(spans.flatMap((span) => printSpan(span, numberOf)))
  return printed.every((span) => 'text' in span && isBlank(span.text)) ? [] : printed
}

function printBlock(block: DraftBlock, numberOf: Numbers): BodyBlock[] {
  if (block.kind === 'rule') return [block]
  if (block.kind === 'list') {
    const items = block.items.map((item) => printSpans(item, numberOf)).filter((item) => item.length > 0)
    return items.length > 0 ? [{ ...block, items }] : []
  }
  const spans = printSpans(block.spans, numberOf)
  return spans.length > 0 ? [{ ...block, spans }] : []
}

/**
 * The body as a snapshot keeps it: citations by printed number, each number once in a citation,
 * neighbouring text of one look joined, empty blocks left out. A citation of a link without a number
 * is dropped; the gate has refused it before (`citation-dangling`). Loses no words.
 */
export function printBody(blocks: readonly DraftBlock[], numberOf: Numbers): BodyBlock[] {
  return blocks.flatMap((block) => printBlock(block, numberOf))
}
