import { expect, test } from '@jest/globals'
import { isChannelOf } from '../../../src/domain/wire/isChannelOf.ts'

test.each([
  ['the same name is the same channel', 'ElsenQuay', 'ElsenQuay', true],
  ['letter case and @ make no difference', '@elsenquay', 'ElsenQuay', true],
  ['another name is another channel', 'ElsenQuay', 'ElsenQuays', false],
  ['a source without a handle takes any', null, 'ElsenQuay', true],
  ['a document that names none belongs to any', 'ElsenQuay', null, true],
])('%s', (_, handle, channel, expected) => {
  expect(isChannelOf(handle, channel)).toBe(expected)
})
