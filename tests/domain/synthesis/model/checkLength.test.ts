import { expect, test } from '@jest/globals'
import { judgeSentence } from '../../../../src/domain/synthesis/model/judgeSentence.ts'
import { packOf } from '../../../factories/harbourPack.ts'

const pack = packOf([{ source: 'Harbour Wire', text: 'The port closed.' }])
const judged = (words: number) =>
  judgeSentence({ text: 'port '.repeat(words).trim(), cites: ['S1.1'], type: 'attributed' }, pack)

test('a sentence of more than 150 words is refused and compared with nothing', () => {
  expect(judged(151)).toMatchObject({
    holds: false,
    findings: [{ code: 'form-refused', start: 0, end: 754 }],
  })
  expect(judged(10_000).findings).toHaveLength(1)
})

test('one of 150 words is compared', () => {
  expect(judged(150).findings.map(({ code }) => code)).not.toContain('form-refused')
})
