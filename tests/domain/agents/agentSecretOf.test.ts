import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  agentSecretOf,
  hashOfSecret,
  secretInHeader,
  startOfSecret,
} from '../../../src/domain/agents/agentSecretOf.ts'

const random = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('the key of an agent', () => {
  test('is found again in the header that carries it', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const secret = agentSecretOf(bytes)
        expect(secretInHeader(`Bearer ${secret}`)).toBe(secret)
        expect(secret.startsWith(startOfSecret(secret))).toBe(true)
      }),
    )
  })

  test('is kept as the SHA-256 of all its signs', () => {
    expect(hashOfSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    `Basic mnx_${'A'.repeat(43)}`,
    `Bearer mnx_${'A'.repeat(42)}`,
    `Bearer mnx_${'A'.repeat(44)}`,
    `Bearer mnx_${'A'.repeat(42)}%`,
    `Bearer mnx_${'A'.repeat(43)} mnx_${'A'.repeat(43)}`,
    `JWT mnx_${'A'.repeat(43)}`,
  ])('is in no header like “%s”', (header) => {
    expect(secretInHeader(header)).toBeNull()
  })

  test('is looked for in anything without a fault', () => {
    fc.assert(fc.property(fc.string(), (header) => void secretInHeader(header)))
  })
})
