import { describe, expect, test } from '@jest/globals'
import { findingOfLink } from '../../../src/domain/provenance/findingOfLink.ts'
import { identifyLink } from '../../../src/domain/provenance/identifyLink.ts'
import { readCases } from './readCases.ts'

test('a finding says what the address is, what to paste instead, and in which field', () => {
  expect(findingOfLink(identifyLink('https://x.com/Reuters/status/'), 'provenance.2.rawUrl')).toEqual({
    code: 'post-id-missing',
    severity: 'block',
    path: 'provenance.2.rawUrl',
    message: "This is a status address on X without a post's number.",
    fix: 'Open the post and copy its own address: https://x.com/<user>/status/<number>.',
  })
})

test('a post that lasts has none', () => {
  expect(findingOfLink(identifyLink('https://x.com/Reuters/status/18'), 'rawUrl')).toBeNull()
})

describe('every finding is a whole sentence with something to do', () => {
  const found = readCases().flatMap((one) => identifyLink(one.url).findings)
  const sentences = [...new Set(found.flatMap((one) => [one.message, one.fix]))]
  test.each(sentences)('%s', (sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).not.toMatch(/[{}]|undefined/)
  })
})
