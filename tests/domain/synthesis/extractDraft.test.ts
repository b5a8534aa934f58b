import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkClaims } from '../../../src/domain/claims/checkClaims.ts'
import { findClaims } from '../../../src/domain/claims/findClaims.ts'
import { holdsQuotation } from '../../../src/domain/claims/holdsQuotation.ts'
import { prepareEvidence } from '../../../src/domain/claims/prepareEvidence.ts'
import { quotationsIn } from '../../../src/domain/claims/quotationsIn.ts'
import { bodyUrls } from '../../../src/domain/publication/bodyUrls.ts'
import { placeholderRanges } from '../../../src/domain/publication/placeholderRanges.ts'
import { wordCount } from '../../../src/domain/publication/wordCount.ts'
import { templates } from '../../../src/domain/synthesis/templates.data.ts'
import { bodyOfDraft } from '../../../src/domain/synthesis/bodyOfDraft.ts'
import { buildPack } from '../../../src/domain/synthesis/buildPack.ts'
import { checkSentence } from '../../../src/domain/synthesis/checkSentence.ts'
import type { EvidencePack } from '../../../src/domain/synthesis/evidencePack.ts'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import { synthesisDraft, type SynthesisDraft } from '../../../src/domain/synthesis/synthesisDraft.ts'
import type { SynthesisForm, SynthesisOrder } from '../../../src/domain/synthesis/synthesisOrder.ts'
import { synthesisPacks } from '../../bench/synthesisPacks.mjs'
import { anySources } from './anySources.ts'
import { aSource } from './aSource.ts'

const anOrder = (given: Partial<SynthesisOrder> = {}): SynthesisOrder => ({
  form: 'report',
  angle: '',
  length: 400,
  engine: 'extractive',
  ...given,
})

const cited = (pack: EvidencePack, id: string): string =>
  pack.items.flatMap(({ sentences }) => sentences).find((one) => one.id === id)?.exact ?? ''

const bodyOf = ({ sentences }: SynthesisDraft, form: SynthesisForm) =>
  bodyOfDraft(sentences, (id) => id, templates[form])

/** As the gate puts evidence together: title, then text. */
const evidenceOf = ({ items }: EvidencePack) =>
  new Map(
    items.map(({ id, headline, text }) => [id, prepareEvidence([headline, text].filter(Boolean).join('\n'))]),
  )

/** What must hold of any draft of any pack. */
function expectSound(pack: EvidencePack, order: SynthesisOrder): void {
  const draft = extractDraft(pack, order)
  const body = bodyOf(draft, order.form)
  expect(synthesisDraft.parse(draft)).toEqual(draft)
  expect(checkClaims(body, evidenceOf(pack))).toEqual([])
  expect(findClaims(body).filter(({ cites }) => cites.length === 0)).toEqual([])
  expect(body.flatMap(bodyUrls)).toEqual([])
  expect(wordCount(body)).toBeLessThanOrEqual(order.length)
  for (const { text, cites, type } of draft.sentences) {
    expect(placeholderRanges(text)).toEqual([])
    expect(cites.length).toBeGreaterThan(0)
    for (const id of cites) expect(cited(pack, id)).not.toBe('')
    if (type === 'quotation') expect(quotationsIn(text)).toHaveLength(1)
    for (const quotation of quotationsIn(text))
      expect(cites.some((id) => holdsQuotation(prepareEvidence(cited(pack, id)), quotation.text))).toBe(true)
  }
}

const packs = (['seen', 'open', 'held'] as const)
  .flatMap((half) => synthesisPacks(half))
  .map((one) => ({ ...one, pack: buildPack(one.items) }))
const named = (name: string) => packs.find((one) => one.name === name)?.pack ?? buildPack([])
const textsOf = (pack: EvidencePack, given: Partial<SynthesisOrder> = {}) =>
  extractDraft(pack, anOrder(given)).sentences.map(({ part, text }) => [part, text])

describe('of each invented pack', () => {
  test.each(packs)('$name: a draft of any form passes the gate and its own checks', ({ pack }) => {
    for (const form of ['brief', 'report', 'explainer'] as const)
      for (const length of [40, 150, 600]) {
        expectSound(pack, anOrder({ form, length }))
        const findings = extractDraft(pack, anOrder({ form, length })).sentences.flatMap((one) =>
          checkSentence(one, pack),
        )
        expect(findings).toEqual([])
      }
  })

  test.each(packs)('$name: a report says something, under a headline, and asks the editor', ({ pack }) => {
    const draft = extractDraft(pack, anOrder())
    expect(draft.sentences.length).toBeGreaterThan(2)
    expect(draft.headline).not.toBe('')
    expect(draft.framingPrompt).toContain('?')
  })
})

test('a report of a flood has the paper’s form', () => {
  expect(textsOf(named('flood'))).toEqual([
    [
      'happened',
      'Northern Post reported: “The River Varn burst its banks at Ostrel early on Monday after two days of rain.”',
    ],
    [
      'happened',
      'According to Valley Radio: “Nine people were killed when the Varn flooded Ostrel, the regional governor Petra Lunde said.”',
    ],
    ['happened', 'Valley Radio also reported: “Rescuers brought 120 people to the sports hall.”'],
    ['happened', 'Valley Radio added: “The railway bridge did not collapse, contrary to earlier reports.”'],
    [
      'happened',
      'According to Northern Post: “Eight people died in the flood at Ostrel, the fire service said in its second count.”',
    ],
    ['happened', 'Kurier am Varn wrote, in German: “In Ostrel ist der Varn über die Ufer getreten.”'],
    [
      'sides',
      'Kurier am Varn reported, in German: “Die Schulen bleiben bis Mittwoch geschlossen, sagte Bürgermeister Anton Greb.”',
    ],
    [
      'contested',
      'The sources differ on the number of dead: Northern Post gives eight; Valley Radio gives nine.',
    ],
    ['unknown', 'Northern Post wrote: “It was not clear whether anybody was missing.”'],
    ['unknown', 'Only Northern Post gives the number of homes flooded: more than 400.'],
  ])
})

test('a number that its source has corrected is not quoted', () => {
  const texts = textsOf(named('school')).join(' ')
  expect(texts).toContain('Three schools')
  expect(texts).not.toContain('Two schools')
  expect(texts).not.toContain('640')
})

test('of texts that are one, the earliest speaks', () => {
  const texts = textsOf(named('recall')).join(' ')
  expect(texts).toContain('Consumer Line')
  expect(texts).not.toContain('Brackley Times')
})

test('a sentence with an address is not quoted, tags and calls are left outside the marks', () => {
  const texts = textsOf(named('whale')).join(' ')
  expect(texts).toContain('“A sperm whale of 13 metres is stranded at Cape Orrin.”')
  expect(texts).not.toMatch(/https|#|UPDATE/)
})

test('an item that is a headline only is quoted as one', () => {
  expect(textsOf(named('quake'))).toContainEqual([
    'happened',
    'Pacific Bulletin headlined its report: “Magnitude 6.4 quake shakes Lorn”.',
  ])
})

test('what a source withdrew is not quoted', () => {
  const report = aSource({ item: 'a', text: 'The bank of Ostby has closed all its doors.' })
  const other = aSource({
    item: 'b',
    source: 'City Desk',
    owner: 'Marlow Press',
    text: 'The bank of Ostby opened at nine.',
  })
  const kill = aSource({
    item: 'c',
    postedAt: '2026-06-23T08:00:00.000Z',
    headline: 'Harbour Wire withdraws its report on the bank of Ostby',
    text: 'Harbour Wire withdraws its report on the bank. We are sorry for it.',
  })
  expect(textsOf(buildPack([report, other, kill])).join(' ')).not.toContain('closed all its doors')
})

test('a single source is called one', () => {
  const pack = buildPack([aSource({ item: 'a', text: 'The bank of Ostby has closed all its doors.' })])
  expect(textsOf(pack)).toContainEqual([
    'unknown',
    'Harbour Wire is the only source here; no other report bears it out.',
  ])
})

test('quotations within a quotation stand in single marks', () => {
  expect(textsOf(named('council')).join(' ')).toContain('said it would ‘pay for itself in twelve years’.”')
})

test('an angle brings forward what speaks of it', () => {
  const brief = (angle: string) => textsOf(named('merger'), { form: 'brief', length: 40, angle }).join(' ')
  expect(brief('')).not.toContain('Mellin shares rose')
  expect(brief('price of Mellin shares')).toContain('Mellin shares rose')
})

test('the editor is asked about what is contested, single origins and foreign sources', () => {
  expect(extractDraft(named('flood'), anOrder()).framingPrompt).toContain(
    'The sources differ on the number of dead (eight or nine)',
  )
  expect(extractDraft(named('flood'), anOrder()).framingPrompt).toContain('Kurier am Varn')
  expect(extractDraft(named('outage'), anOrder()).framingPrompt).toContain(
    'Everything here goes back to one origin',
  )
  expect(extractDraft(named('flood'), anOrder({ angle: 'who warned whom' })).framingPrompt).toContain(
    'who warned whom',
  )
})

test('nothing chosen is an empty draft', () => {
  expect(extractDraft(buildPack([]), anOrder())).toMatchObject({ headline: '', sentences: [], dropped: [] })
})

test('a sentence too long to quote gives way to the headline', () => {
  const text = `A sentence ${'that goes on and on '.repeat(60)}ends.`
  const pack = buildPack([aSource({ item: 'a', headline: 'Council talks through the night', text })])
  expect(textsOf(pack)[0]).toEqual([
    'happened',
    'Harbour Wire headlined its report: “Council talks through the night”.',
  ])
})

test('forty items make one draft', () => {
  const items = packs.flatMap((one) => one.items).slice(0, 40)
  expectSound(buildPack(items), anOrder({ form: 'explainer', length: 900 }))
})

test('whatever the wire brings and in whatever order, the draft is the same and the gate finds nothing in it', () => {
  fc.assert(
    fc.property(
      anySources,
      fc.constantFrom<SynthesisForm>('brief', 'report', 'explainer'),
      fc.integer({ min: 40, max: 500 }),
      (sources, form, length) => {
        const order = anOrder({ form, length })
        expectSound(buildPack(sources), order)
        expect(extractDraft(buildPack([...sources].reverse()), order)).toEqual(
          extractDraft(buildPack(sources), order),
        )
      },
    ),
    { numRuns: 120 },
  )
})
