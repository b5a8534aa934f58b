import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { judgeSentence } from '../../../../src/domain/synthesis/model/judgeSentence.ts'
import { packOf } from '../../../factories/harbourPack.ts'

interface Case {
  evidence: string
  text: string
  isTrue: boolean
}

const cases: Case[] = []
let evidence = ''
for (const line of readFileSync('tests/cases/closeWords.txt', 'utf8').split('\n')) {
  if (line.startsWith('= ')) evidence = line.slice(2)
  if (/^[+-] /.test(line)) cases.push({ evidence, text: line.slice(2), isTrue: line.startsWith('+') })
}

const findingsOf = ({ evidence: words, text }: Case): string[] => {
  const pack = packOf([{ source: 'Harbour Wire', text: words }])
  const cites = pack.items.flatMap(({ sentences }) => sentences.map(({ id }) => id))
  const type = text.includes('“') ? 'quotation' : 'attributed'
  return judgeSentence({ text, cites, type }, pack).findings.map(({ code }) => code)
}

describe('a sentence in the words of its evidence', () => {
  test.each(cases.filter(({ isTrue }) => isTrue))('is true as it stands there: $text', (one) => {
    expect(findingsOf(one)).toEqual([])
  })

  test.each(cases.filter(({ isTrue }) => !isTrue))('is flagged when it is turned: $text', (one) => {
    expect(findingsOf(one)).not.toEqual([])
  })
})
