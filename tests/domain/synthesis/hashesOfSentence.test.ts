import { describe, expect, test } from '@jest/globals'
import { areCopied, hashesOfDraft, hashesOfSentence } from '../../../src/domain/synthesis/hashesOfSentence.ts'

const long = 'The harbour master said on Thursday that the port would stay closed until the wreck is raised.'
const quoting = 'Nordwire reported: “The harbour master said that the port would stay closed until Friday.”'

describe('a sentence is known', () => {
  test.each([
    ['in other letters', long.toUpperCase()],
    ['with other spaces and marks', long.replace(' on ', ' \u00a0on ').replace('.', '!')],
  ])('%s', (_, other) => {
    expect(hashesOfSentence(other)).toEqual(hashesOfSentence(long))
  })

  test('by its words, all of them', () => {
    expect(hashesOfSentence(long.replace('Thursday', 'Friday'))).not.toEqual(hashesOfSentence(long))
    expect(hashesOfSentence(`Our view. ${long}`)).toEqual(hashesOfSentence(long))
  })

  test('only if it is long', () => {
    expect(hashesOfSentence('It rained in the harbour all day.')).toEqual([])
    expect(hashesOfSentence('a b c d e f g h i j')).toEqual([])
  })

  test('once, however often a draft has it', () => {
    const sentences = [long, long, quoting].map((text) => ({
      ...{ id: 'D1', part: 'happened' as const, type: 'statement' as const, text },
      ...{ cites: [], why: '', findings: [] },
    }))
    expect(hashesOfDraft({ sentences })).toHaveLength(2)
  })
})

describe('sentences that a body and a draft have in common', () => {
  const quotations = ['Monday', 'Tuesday', 'Wednesday'].flatMap((day) =>
    hashesOfSentence(quoting.replace('Friday', day)),
  )

  test('are copied where one of them is the draft’s own', () => {
    expect(areCopied(hashesOfSentence(long))).toBe(true)
    expect(areCopied([])).toBe(false)
  })

  test('are no copy where they are a source’s words, unless that is so again and again', () => {
    expect(areCopied(quotations.slice(0, 2))).toBe(false)
    expect(areCopied(quotations)).toBe(true)
  })
})
