import { expect, test } from '@jest/globals'
import { gatheredItemOf, type GatheredRow } from '../../src/commands/stories/gatheredRow.ts'
import { withoutWords } from '../../src/domain/wire/firstShown.ts'

const row = (words: { headline: string; text: string }): GatheredRow => ({
  id: 'i1',
  source: 's1',
  ...words,
  receivedAt: '2026-06-25T06:00:00.000Z',
  state: 'canceled',
  sha256: 'a'.repeat(64),
  updatedAt: '2026-06-25T06:00:00.000Z',
})

test('what stands for words that never came is compared as nothing', () => {
  expect(gatheredItemOf(row(withoutWords), new Map())).toMatchObject({ headline: '', text: '' })
})

test('an item that was taken back after it came is compared by its words', () => {
  const words = { headline: 'Bridge closed', text: 'Nobody was hurt.' }
  expect(gatheredItemOf(row(words), new Map())).toMatchObject(words)
})
