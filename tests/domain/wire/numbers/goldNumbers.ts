import { readFileSync } from 'node:fs'
import { numbersThatDiffer } from '../../../../src/domain/wire/numbers/numbersThatDiffer.ts'

/** A story of the gold table with the measures its sources differ on. */
export interface NumbersCase {
  line: string
  differ: string[]
  told: { id: string; by: string; text: string }[]
}

export type Half = 'tuned' | 'held out'

const caseOf = (line: string): NumbersCase => {
  const [differ = '', ...items] = line.split('\t')
  const told = items.map((item, at) => {
    const [by = '', ...words] = item.split(' ')
    return { id: String(at), by, text: words.join(' ').replace(' | ', '\n') }
  })
  return { line, differ: differ === '-' ? [] : differ.split(',').map((one) => one.trim()), told }
}

/** The cases of one half of tests/cases/storyNumbers.txt. */
export function goldNumbers(half: Half): NumbersCase[] {
  const parts = readFileSync('tests/cases/storyNumbers.txt', 'utf8').split(/^== /mu)
  const [, ...lines] = parts.find((part) => part.startsWith(half))?.split('\n') ?? []
  return lines.filter((line) => line !== '').map(caseOf)
}

/** Measures found of those there are, and those that are there of those found; what was missed and made up. */
export function measureNumbers(cases: readonly NumbersCase[]) {
  let [right, found, there] = [0, 0, 0]
  const wrong: string[] = []
  for (const { differ, told, line } of cases) {
    const said = numbersThatDiffer(told).map(({ of }) => of)
    right += differ.filter((one) => said.includes(one)).length
    found += said.length
    there += differ.length
    if (said.join() !== differ.join()) wrong.push(`${said.join() || '-'} instead of ${line}`)
  }
  return { precision: right / found, recall: right / there, wrong }
}
