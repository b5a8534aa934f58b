import { expect, test } from '@jest/globals'
import { isProofSecret, proofPath, proofSecret } from '../../../src/domain/editions/proofSecret.ts'

const secret = proofSecret('a secret of the newsroom', 'p1')

test('the address of a proof can neither be guessed nor told from its id', () => {
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(secret).not.toContain('p1')
  expect(proofPath(secret)).toBe(`/proof/${secret}/`)
})

test('it is another for another proof and in another newsroom', () => {
  expect(proofSecret('a secret of the newsroom', 'p2')).not.toBe(secret)
  expect(proofSecret('another secret', 'p1')).not.toBe(secret)
})

test.each(['', 'x', secret.slice(1), `${secret}x`, secret.toUpperCase(), 'é'.repeat(43)])(
  '%s is not it',
  (given) => {
    expect(isProofSecret(given, secret)).toBe(false)
    expect(isProofSecret(secret, secret)).toBe(true)
  },
)
