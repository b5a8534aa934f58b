import type { DraftBlock } from '../publication/bodyBlock.ts'
import { oneLine } from '../publication/oneLine.ts'
import { holdsNumber } from './holdsNumber.ts'
import { holdsQuotation } from './holdsQuotation.ts'
import { isTranslated } from './isTranslated.ts'
import type { PreparedEvidence } from './prepareEvidence.ts'
import { sentencesOfBody, type BodySentence } from './sentencesOfBody.ts'
import type { TextRange } from './textRange.ts'

/** What is wrong with a claim, and where: offsets as in `Claim`, of the sentence, quotation or number. */
export interface ClaimFinding extends TextRange {
  code: 'claim-uncited' | 'quote-not-in-evidence' | 'number-not-in-evidence'
  block: number
  item: number | null
  exact: string
  message: string
  fix: string
}

type Answer = Pick<ClaimFinding, 'code' | 'message' | 'fix'>

const fixQuote =
  'Quote the source exactly, cite the source that has these words, or take the quote marks away.'
const fixNumber = 'State the number as the source has it, or cite the source that has it.'
const fixUncited = 'Cite the source it rests on behind the sentence, or take the sentence out.'

function findingAt(sentence: BodySentence, { start, end }: TextRange, answer: Answer): ClaimFinding {
  const { block, item } = sentence
  const place = { block, item, start: sentence.start + start, end: sentence.start + end }
  return { ...place, exact: sentence.exact.slice(start, end), ...answer }
}

function checkUncited(sentence: BodySentence): ClaimFinding[] {
  if (sentence.kinds.length === 0 || sentence.cites.length > 0) return []
  const message = `The sentence “${oneLine(sentence.exact)}” states something that can be checked and cites no source.`
  const whole = { start: 0, end: sentence.exact.length }
  return [findingAt(sentence, whole, { code: 'claim-uncited', message, fix: fixUncited })]
}

function checkQuotations(sentence: BodySentence, evidence: readonly PreparedEvidence[]): ClaimFinding[] {
  if (isTranslated(sentence.exact)) return []
  const missing = sentence.quotations.filter(({ text }) => !evidence.some((one) => holdsQuotation(one, text)))
  return missing.map((quotation) => {
    const message = `The quotation “${oneLine(quotation.text)}” stands in none of the sources this sentence cites.`
    return findingAt(sentence, quotation, { code: 'quote-not-in-evidence', message, fix: fixQuote })
  })
}

function checkNumbers(sentence: BodySentence, evidence: readonly PreparedEvidence[]): ClaimFinding[] {
  if (sentence.kinds.length === 0) return []
  const isQuoted = (at: number) => sentence.quotations.some(({ start, end }) => at >= start && at < end)
  const own = sentence.numbers.filter(({ start }) => !isQuoted(start))
  const missing = own.filter((number) => !evidence.some((one) => holdsNumber(one, number)))
  return missing.map((number) => {
    const message = `The number “${oneLine(number.raw)}” stands in none of the sources this sentence cites.`
    return findingAt(sentence, number, { code: 'number-not-in-evidence', message, fix: fixNumber })
  })
}

/**
 * Holds every claim of a body against the evidence of the links it cites, by link id: one finding for
 * a claim without a citation, one for each quotation and each number that none of them has. A sentence
 * that cites a link without evidence here is passed over, for nobody can tell what that link holds:
 * that is a finding of its own. A number within a quotation is the quotation's.
 */
export function checkClaims(
  body: readonly DraftBlock[],
  evidence: ReadonlyMap<string, PreparedEvidence>,
): ClaimFinding[] {
  return sentencesOfBody(body).flatMap((sentence) => {
    const held = sentence.cites.flatMap((id) => evidence.get(id) ?? [])
    if (held.length === 0) return checkUncited(sentence)
    if (held.length < sentence.cites.length) return []
    return [...checkQuotations(sentence, held), ...checkNumbers(sentence, held)]
  })
}
