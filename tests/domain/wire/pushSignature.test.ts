import { describe, expect, test } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { isSignedPush, pushKey, pushSignature } from '../../../src/domain/wire/pushSignature.ts'

const secret = 'a secret of thirty-two letters and more'
const key = pushKey({ secret, source: 'a', generation: 1 })
const now = new Date('2026-06-25T07:00:00Z')
const seconds = String(now.getTime() / 1000)
const body = Buffer.from('{"uri":"urn:a:1"}')
const push = (some: object = {}) => ({
  timestamp: seconds,
  signature: pushSignature(key, seconds, body),
  body,
  ...some,
})

test('a key is of one source, one generation and one newsroom', () => {
  const keys = [
    key,
    pushKey({ secret, source: 'b', generation: 1 }),
    pushKey({ secret, source: 'a', generation: 2 }),
    pushKey({ secret: `${secret}!`, source: 'a', generation: 1 }),
  ]
  expect(new Set(keys).size).toBe(4)
  expect(key).toMatch(/^mxpush_[0-9a-f]{64}$/)
})

test('any tool can sign: HMAC-SHA256 over time, point and body', () => {
  const hex = createHmac('sha256', key).update(`${seconds}.{"uri":"urn:a:1"}`).digest('hex')
  expect(push().signature).toBe(`v1=${hex}`)
  expect(isSignedPush(push(), key, now)).toBe(true)
})

test('of several signatures one has to be right', () => {
  const other = pushSignature('another key', seconds, body)
  expect(isSignedPush(push({ signature: `${other}, ${push().signature}` }), key, now)).toBe(true)
})

const shifted = (by: number) => {
  const timestamp = String(Number(seconds) + by)
  return { timestamp, signature: pushSignature(key, timestamp, body) }
}

describe('a push is not signed', () => {
  test.each<[string, object]>([
    ['with a body that was changed', { body: Buffer.from('{"uri":"urn:a:2"}') }],
    ['with a time that was changed', { timestamp: String(Number(seconds) + 1) }],
    ['without a signature', { signature: '' }],
    ['in another version', { signature: push().signature.replace('v1', 'v2') }],
    ['with half a signature', { signature: push().signature.slice(0, -2) }],
    ['with another key', { signature: pushSignature('another key', seconds, body) }],
    ['more than five minutes ago', shifted(-301)],
    ['more than five minutes from now', shifted(301)],
    ['at no time', { timestamp: 'now', signature: pushSignature(key, 'now', body) }],
  ])('%s', (_, some) => {
    expect(isSignedPush(push(some), key, now)).toBe(false)
  })

  test.each([-300, 300])('and is, %i seconds away', (by) => {
    expect(isSignedPush(push(shifted(by)), key, now)).toBe(true)
  })
})
