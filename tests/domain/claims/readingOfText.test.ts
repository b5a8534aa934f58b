import { expect, test } from '@jest/globals'
import { numbersIn } from '../../../src/domain/claims/numbersIn.ts'
import { quotationsIn } from '../../../src/domain/claims/quotationsIn.ts'
import { splitSentences } from '../../../src/domain/claims/splitSentences.ts'
import { caseLines } from '../publication/caseLines.ts'

test.each(caseLines('claimSentences.txt'))('%s: so are the sentences parted of: %s', (expected, line) => {
  const text = line.replaceAll('\\n', '\n')
  expect(
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('|'),
  ).toBe(expected)
})

test.each(caseLines('claimQuotations.txt'))('%s is quoted in: %s', (expected, text) => {
  const found = quotationsIn(text)
  expect(found.map((quotation) => quotation.text).join('|') || '-').toBe(expected)
  for (const { start, end, text: inner } of found) expect(text.slice(start + 1, end - 1).trim()).toBe(inner)
})

test.each(caseLines('claimNumbers.txt'))('%s is stated in: %s', (expected, text) => {
  const shown = numbersIn(text).map(
    ({ readings, unit, isApproximate }) =>
      `${isApproximate ? '~' : ''}${readings.join('|')}${unit ? ` ${unit}` : ''}`,
  )
  expect(shown.join(', ') || '-').toBe(expected)
})
