import { describe, expect, test } from '@jest/globals'
import { readersAddress } from '../../../../src/domain/wire/desk/readersAddress.ts'

describe('a reader is sent', () => {
  test('to the canonical address, else to the one that came with the item', () => {
    const [canonicalUrl, url] = ['https://x.com/a/status/1', 'https://quay.example/1']
    expect(readersAddress({ canonicalUrl, url })).toBe(canonicalUrl)
    expect(readersAddress({ canonicalUrl: null, url })).toBe(url)
    expect(readersAddress({ canonicalUrl: 'http://10.0.0.1/', url })).toBe(url)
  })
})

describe('no reader is sent to', () => {
  test.each([
    'http://10.0.0.1/feed',
    'http://0x7f000001/',
    'http://localhost:3000/a',
    'http://localhost./a',
    'https://printer.local/',
    'http://localhost.localdomain/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://168.63.129.16/metadata',
    'http://metadata.google.internal/',
    'http://intranet/',
    'javascript:alert(1)',
    'mailto:desk@quay.example',
    '/wire',
    '',
  ])('%s', (url) => {
    expect(readersAddress({ url })).toBeNull()
  })
})
