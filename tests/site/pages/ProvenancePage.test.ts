import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import type { ArticleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import { ProvenancePage } from '../../../src/site/pages/ProvenancePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import type { SourceSince } from '../../../src/site/views/SincePrint.ts'
import {
  furniture,
  nothingSince,
  provenSnapshot,
  recordOf,
  sectionOf,
  sinceOf,
  snapshot,
} from '../samplePaper.ts'

const pageOf = (article: ArticleSnapshot = provenSnapshot, since = nothingSince) =>
  load(
    renderPage(
      createElement(ProvenancePage, {
        furniture,
        section: sectionOf('World'),
        record: recordOf(article, since),
      }),
    ),
  )
const proven = (changes: Partial<typeof provenSnapshot>) => pageOf({ ...provenSnapshot, ...changes })

describe('the provenance page', () => {
  test('shows each claim with its words, its sources, their times and the evidence', () => {
    const $ = pageOf()
    expect($('.ClaimEntry')).toHaveLength(2)
    const words = $('#claim-2').text()
    for (const part of [
      'We looked at the clock',
      'Quotes “We looked at the clock”',
      '[1] Quay News',
      '24 June 2026, 21:12 UTC',
      `evidence ${'1'.repeat(12)}`,
      '[2] pier.test',
      'no frozen copy',
    ]) {
      expect(words).toContain(part)
    }
    expect($('#claim-1 li a').attr('href')).toBe('#source-1')
  })

  test('a claim that cites nothing says so', () => {
    const [claim] = provenSnapshot.claims
    const $ = proven({ claims: claim ? [{ ...claim, cites: [] }] : [] })
    expect($('#claim-1').text()).toContain('Cites no source')
  })

  test('shows each source in full, with how its author and its time are known', () => {
    const words = pageOf()('#source-1').text()
    for (const part of [
      'Quay News',
      'Supports',
      'Quay Press',
      'Posted by Quay News',
      'time as the page states it',
      'Frozen 24 June 2026, 21:15 UTC, as our wire received it',
      '1'.repeat(64),
      '25 June 2026, 05:40 UTC',
      'Not looked at again yet',
    ]) {
      expect(words).toContain(part)
    }
  })

  test('an author that only the address names is not passed off as known', () => {
    const words = pageOf()('#source-2').text()
    expect(words).toContain('Posted as @pierwatch, by its address alone')
    expect(words).toContain('Not verified by a fact-checker')
  })

  test('says which sources count as one, and why', () => {
    const words = pageOf()('.ProvenanceSummary').text()
    expect(words).toContain('3 sources, 2 independent')
    expect(words).toContain('Sources 1 and 3 count as one: they have one owner.')
  })

  test('names who answers for a waiver, with the reason', () => {
    const words = pageOf()('#waivers').text()
    for (const part of [
      'Printed without a frozen copy',
      'read on the spot',
      'Ida Holm, publisher',
      'source 2',
    ])
      expect(words).toContain(part)
  })

  test('a waiver of somebody who left is still a publisher’s', () => {
    const waivers = provenSnapshot.waivers.map((one) => ({
      ...one,
      by: { ...one.by, name: null },
      link: null,
    }))
    expect(proven({ waivers })('#waivers').text()).toContain('A publisher')
  })

  test.each([
    [provenSnapshot.clearance, 'Exactly this text, by a fact-checker on 25 June 2026, 05:50 UTC'],
    [{ hash: 'c'.repeat(64), at: null, isOfThisText: false }, 'An earlier text; it was corrected since'],
    [null, 'Printed without a clearance'],
  ])('tells what was cleared %#', (clearance, words) => {
    expect(proven({ clearance })('.ProvenanceSummary').text()).toContain(words)
  })

  test.each<[SourceSince['state'], string, boolean]>([
    ['same', 'Unchanged when last looked at', false],
    ['edited', 'Edited since', true],
    ['deleted', 'Deleted since', true],
    ['unreachable', 'Unreachable when last looked at', false],
    ['canceled', 'Canceled by its source since', true],
    ['withheld', 'Withheld by its source since', true],
  ])('a source that is %s reads “%s”', (state, words, stands) => {
    const $ = pageOf(provenSnapshot, sinceOf('tg:quaynews/1', state))
    expect($('#source-1').text()).toContain(words)
    expect($('#source-1').text()).toContain('26 June 2026, 08:00 UTC')
    expect($('#claim-1').text().includes(words)).toBe(stands)
  })

  test('what cannot be reached is never called deleted', () => {
    const words = pageOf(provenSnapshot, sinceOf('tg:quaynews/1', 'unreachable'))('main').text()
    expect(words).not.toMatch(/deleted/i)
  })

  test.each([
    [0, 'CorrectedNothing'],
    [1, 'Corrected1 passage'],
    [2, 'Corrected2 passages'],
  ])('lists %i corrections and counts them', (count, words) => {
    const { sources, corrections } = sinceOf('x:1', 'same')
    const $ = pageOf(provenSnapshot, {
      sources,
      corrections: Array.from({ length: count }, () => corrections).flat(),
    })
    expect($('#corrections li')).toHaveLength(count)
    expect($('.ProvenanceSummary').text()).toContain(words)
  })

  test('states the hashes that the chain of releases states, and the way to the JSON', () => {
    const $ = pageOf()
    for (const hash of ['a', 'b', 'c']) expect($('#print').text()).toContain(hash.repeat(64))
    const json = 'https://paper.test/world/ferries/provenance.json'
    expect($('link[rel="alternate"][type="application/json"]').attr('href')).toBe(json)
    expect($('#print a[type="application/json"]').attr('href')).toBe('/world/ferries/provenance.json')
  })

  test('may be listed by search engines, under its own address', () => {
    const $ = pageOf()
    expect($('link[rel="canonical"]').attr('href')).toBe('https://paper.test/world/ferries/provenance')
    expect($('meta[name="robots"]')).toHaveLength(0)
    expect($('h1 a').attr('href')).toBe('/world/ferries')
  })

  test('of an article of the first form has its sources, and says why it has no more', () => {
    const $ = pageOf(snapshot)
    expect($('#source-1').text()).toContain('Quay Press')
    expect($('.ProvenanceSummary').text()).toContain('before the paper printed claims')
    expect($('#claims, #waivers')).toHaveLength(0)
    expect($('main').text()).not.toMatch(/No frozen copy|Not verified|without a clearance/)
  })
})
