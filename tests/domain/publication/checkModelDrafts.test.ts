import { expect, test } from '@jest/globals'
import { checkModelDrafts } from '../../../src/domain/publication/checkModelDrafts.ts'
import { gatePolicy } from '../../../src/domain/publication/gatePolicy.ts'
import { hashesOfSentence } from '../../../src/domain/synthesis/hashesOfSentence.ts'
import { articleInOrder } from './articleInOrder.ts'

const drafted = 'The keepers of the lock walked home along the quay when the lamps went out.'
const now = new Date('2026-06-25T06:00:00Z')

const findings = (text: string, modelDrafts: 'forbidden' | 'allowed', sentences = [drafted]) =>
  checkModelDrafts({
    article: {
      ...articleInOrder(),
      body: [{ kind: 'paragraph', spans: [{ text }] }],
      modelSentences: new Set(sentences.flatMap(hashesOfSentence)),
    },
    links: [],
    policy: gatePolicy.parse({ modelDrafts }),
    now,
  })

test('a sentence of a language model is named where the house forbids them', () => {
  expect(findings(`Our own. ${drafted}`, 'forbidden')).toMatchObject([
    {
      code: 'model-draft-forbidden',
      severity: 'block',
      path: `body.0.9-${String(9 + drafted.length)}`,
      message: expect.stringContaining(`“${drafted}”`),
    },
  ])
})

test('it is not where the house allows them, where it was written anew, and where no model drafted', () => {
  expect(findings(drafted, 'allowed')).toEqual([])
  expect(findings(drafted.replace('walked', 'went'), 'forbidden')).toEqual([])
  expect(findings(drafted, 'forbidden', [])).toEqual([])
})
