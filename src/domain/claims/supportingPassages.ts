import type { Claim } from './claim.ts'
import { holdsNumber } from './holdsNumber.ts'
import { holdsQuotation } from './holdsQuotation.ts'
import { numbersIn } from './numbersIn.ts'
import type { PreparedEvidence } from './prepareEvidence.ts'
import { quotationsIn } from './quotationsIn.ts'
import { splitSentences } from './splitSentences.ts'
import type { TextRange } from './textRange.ts'

/** Words of more than three letters, figures and single Chinese or Japanese signs; short words join anything. */
const telling = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]{4,}|\p{N}+/gu

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(telling) ?? [])

/** Fewer shared words than this are chance. */
const fewest = 2

/** The sentence of the evidence that shares most with the claim, each word weighing less the more sentences have it. */
function nearestSentence(text: string, exact: string): TextRange[] {
  const wanted = wordsOf(exact)
  const sentences = splitSentences(text).map((range) => {
    const shared = [...wordsOf(text.slice(range.start, range.end))].filter((word) => wanted.has(word))
    return { range, shared }
  })
  const counts = new Map<string, number>()
  for (const word of sentences.flatMap(({ shared }) => shared)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weighed = sentences
    .filter(({ shared }) => shared.length >= fewest)
    .map(({ range, shared }) => ({
      range,
      weight: shared.reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0),
    }))
  const [best] = weighed.sort(
    (one, other) => other.weight - one.weight || one.range.start - other.range.start,
  )
  return best ? [best.range] : []
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = []
  for (const { start, end } of ranges.sort((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/**
 * What of a source bears a claim out, for the eye of a fact-checker: where it holds the claim's
 * quotations and numbers, and the sentence nearest to it in words. In order, merged; none when
 * nothing fits.
 */
export function supportingPassages(evidence: PreparedEvidence, { exact }: Pick<Claim, 'exact'>): TextRange[] {
  const quoted = quotationsIn(exact).map(({ text }) => holdsQuotation(evidence, text))
  const counted = numbersIn(exact).map((number) => holdsNumber(evidence, number))
  const held = [...quoted, ...counted].filter((range) => range !== null)
  return merged([...held, ...nearestSentence(evidence.text, exact)])
}
