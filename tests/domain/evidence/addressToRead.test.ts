import { expect, test } from '@jest/globals'
import { addressToRead } from '../../../src/domain/evidence/addressToRead.ts'

test.each([
  ['tg:elsenquay/301', 'https://t.me/ElsenQuay/301', 'https://t.me/elsenquay/301?embed=1&mode=tme'],
  [
    'tg:elsenquay/301#comment-4',
    'https://t.me/ElsenQuay/301?comment=4',
    'https://t.me/ElsenQuay/301?comment=4',
  ],
  [
    'x:1790000000000000000',
    'https://x.com/i/status/1790000000000000000',
    'https://x.com/i/status/1790000000000000000',
  ],
  ['web:1', 'https://gazette.example/ferry', 'https://gazette.example/ferry'],
])('%s is read where it is shown whole', (identity, canonicalUrl, address) => {
  expect(addressToRead(identity, canonicalUrl)).toBe(address)
})
