import { describe, expect, test } from '@jest/globals'
import { buildPack } from '../../../../src/domain/synthesis/buildPack.ts'
import { checkSentence } from '../../../../src/domain/synthesis/checkSentence.ts'
import type { EvidencePack } from '../../../../src/domain/synthesis/evidencePack.ts'
import { judgeSentence } from '../../../../src/domain/synthesis/model/judgeSentence.ts'
import { synthesisPacks } from '../../../bench/synthesisPacks.mjs'

const share = (part: readonly unknown[], all: readonly unknown[]): number => part.length / all.length

/** Whether a sentence rests on English alone, so that its words can be compared. */
const isEnglish = (cites: readonly string[], { items }: EvidencePack): boolean =>
  items
    .filter(({ sentences }) => sentences.some(({ id }) => cites.includes(id)))
    .every(({ language }) => language === 'en')

/** What the checks say of packs that were held out is for the bench alone. */
describe('on the packs that the lists of words were written on', () => {
  const packs = synthesisPacks('seen').map((one) => ({ ...one, pack: buildPack(one.items) }))
  const clean = packs.flatMap(({ pack, clean: written }) =>
    written.map((sentence) => ({ sentence, pack, judgement: judgeSentence(sentence, pack) })),
  )

  test('no sentence with a seeded error holds', () => {
    const missed = packs.flatMap(({ pack, seeded }) =>
      seeded.filter(({ sentence }) => judgeSentence(sentence, pack).holds),
    )
    expect(missed).toEqual([])
  })

  test('of those that pass the checks of all sentences, at most one in twenty is sent back', () => {
    const passing = clean.filter(({ sentence, pack }) => checkSentence(sentence, pack).length === 0)
    const fallen = passing.filter(({ judgement }) => !judgement.holds)
    expect(share(fallen, passing)).toBeLessThan(0.05)
  })

  test('what rests on another language is marked as a whole', () => {
    const foreign = clean.filter(({ sentence, pack }) => !isEnglish(sentence.cites, pack))
    expect(foreign.length).toBeGreaterThan(0)
    for (const { sentence, judgement } of foreign)
      expect(judgement.findings).toContainEqual(
        expect.objectContaining({ code: 'words-unsupported', start: 0, end: sentence.text.length }),
      )
  })
})
