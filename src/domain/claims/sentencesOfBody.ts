import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { DraftSpan } from '../publication/marksOfFormat.ts'
import type { Claim } from './claim.ts'
import { kindsOfClaim, type ReadSentence } from './kindsOfClaim.ts'
import { quotationOfBlock } from './quotationOfBlock.ts'
import { splitSentences } from './splitSentences.ts'
import type { TextRange } from './textRange.ts'

/** A sentence of the body, whether it claims something or not. */
export type BodySentence = Claim & ReadSentence

interface Line {
  block: number
  item: number | null
  spans: readonly DraftSpan[]
  isQuotation: boolean
}

interface Cite {
  at: number
  ids: readonly string[]
}

function linesOf(block: DraftBlock, index: number): Line[] {
  if (block.kind === 'rule' || block.kind === 'heading') return []
  if (block.kind === 'list')
    return block.items.map((spans, item) => ({ block: index, item, spans, isQuotation: false }))
  return [{ block: index, item: null, spans: block.spans, isQuotation: block.kind === 'quotation' }]
}

function readLine(spans: readonly DraftSpan[]): { text: string; cites: Cite[] } {
  const cites: Cite[] = []
  let text = ''
  for (const span of spans) {
    if ('cites' in span) cites.push({ at: text.length, ids: span.cites })
    else text += span.text
  }
  return { text, cites }
}

const terminal = /[.!?…。！？؟۔]["”’»)\]]*$/u

/** "…unchanged.[1]The vote…": a citation behind a stop parts sentences even where the space is missing. */
function splitAtCites(text: string, range: TextRange, cites: readonly Cite[]): TextRange[] {
  const parts: TextRange[] = []
  let { start } = range
  for (const { at } of cites) {
    if (at <= start || at >= range.end) continue
    if (!terminal.test(text.slice(Math.max(start, at - 4), at)) || !/^\p{Lu}/u.test(text.slice(at, at + 2)))
      continue
    parts.push({ start, end: at })
    start = at
  }
  return [...parts, { start, end: range.end }]
}

function rangesOf({ isQuotation }: Line, text: string, cites: readonly Cite[]): TextRange[] {
  const end = text.trimEnd().length
  if (isQuotation) return end > 0 ? [{ start: text.length - text.trimStart().length, end }] : []
  let next = 0
  return splitSentences(text).flatMap((range) => {
    while ((cites[next]?.at ?? Infinity) <= range.start) next += 1
    const from = next
    while ((cites[next]?.at ?? Infinity) <= range.end) next += 1
    return splitAtCites(text, range, cites.slice(from, next))
  })
}

function readRange(text: string, { start, end }: TextRange, isQuotation: boolean): ReadSentence {
  const exact = text.slice(start, end)
  if (!isQuotation) return kindsOfClaim(exact)
  const quotations = quotationOfBlock(exact)
  const { kinds, numbers } = kindsOfClaim(exact)
  return {
    kinds: [...new Set([...kinds, ...(quotations.length > 0 ? (['quotation'] as const) : [])])],
    quotations,
    numbers,
  }
}

/** The ids cited within a sentence or behind it, up to where the next one begins; each once. */
function idsWithin(cites: readonly Cite[], start: number, reach: number): string[] {
  return [...new Set(cites.filter(({ at }) => at > start && at <= reach).flatMap(({ ids }) => ids))]
}

function sentencesOfLine(line: Line): BodySentence[] {
  const { text, cites } = readLine(line.spans)
  const ranges = rangesOf(line, text, cites)
  let next = 0
  return ranges.map((range, index) => {
    const reach = ranges[index + 1]?.start ?? text.length
    const from = next
    while ((cites[next]?.at ?? Infinity) <= reach) next += 1
    const { start, end } = range
    const read = readRange(text, range, line.isQuotation)
    const ids = idsWithin(cites.slice(from, next), range.start, reach)
    const place = { block: line.block, item: line.item, start, end, exact: text.slice(start, end) }
    return Object.assign(place, { cites: ids }, read)
  })
}

/**
 * Every sentence of the body that could claim something, in order: those of paragraphs and items of
 * lists; a quotation set as a block of its own is one. A citation belongs to the sentence it stands in
 * or behind. Ranges of quotations and numbers count within the sentence.
 */
export function sentencesOfBody(body: readonly DraftBlock[]): BodySentence[] {
  return body.flatMap(linesOf).flatMap(sentencesOfLine)
}
