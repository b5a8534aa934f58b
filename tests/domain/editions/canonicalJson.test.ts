import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../src/domain/editions/canonicalJson.ts'
import { NotCanonical } from '../../../src/domain/editions/NotCanonical.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'

const refusalOf = (value: unknown): unknown => {
  try {
    return canonicalJson(value)
  } catch (error) {
    return error
  }
}

const loop: Record<string, unknown> = { inner: {} }
loop.inner = { back: loop }

describe('canonical JSON', () => {
  test('keys stand in order of their UTF-16 units and numbers in their shortest form', () => {
    const value = { '€': 1, '\r': 2, a: [1e21, 0.000001, -0], '10': true, '1': null, é: 'ünï\u0007' }
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":null,"10":true,"a":[1e+21,0.000001,0],"é":"ünï\\u0007","€":1}',
    )
  })

  test('a property without a value is left out, as in JSON', () => {
    expect(canonicalJson({ a: 1, marks: undefined })).toBe('{"a":1}')
  })

  test.each<[string, unknown, string]>([
    ['nothing at all', undefined, ''],
    ['not a number', { price: NaN }, 'price'],
    ['infinity', [1, -Infinity], '1'],
    ['a gap in a list', { body: [{ spans: [undefined] }] }, 'body.0.spans.0'],
    ['a date', { at: new Date(0) }, 'at'],
    ['a map', { at: new Map() }, 'at'],
    ['a function', { run: () => 1 }, 'run'],
    ['a bigint', { n: 1n }, 'n'],
    ['half a surrogate pair', { headline: 'a\uD800' }, 'headline'],
    ['a value that contains itself', loop, 'inner.back'],
  ])('%s is refused with the path to it', (_, value, path) => {
    const refusal = refusalOf(value)
    expect(refusal).toBeInstanceOf(NotCanonical)
    expect(refusal).toMatchObject({ code: 'not-canonical', path })
  })

  test('the same value twice in one tree is no cycle', () => {
    const clock = { zone: 'UTC' }
    expect(canonicalJson([clock, clock])).toBe('[{"zone":"UTC"},{"zone":"UTC"}]')
  })

  test('reading it and writing it again changes nothing, in whatever order the keys came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('hashes', () => {
  test('a text is hashed as its UTF-8 bytes', () => {
    expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('a value is hashed over its canonical JSON', () => {
    expect(sha256Of({ b: 1, a: 'é' })).toBe(sha256Of('{"a":"é","b":1}'))
  })
})
