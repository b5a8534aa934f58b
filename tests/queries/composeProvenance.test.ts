import { describe, expect, test } from '@jest/globals'
import { provenanceRecord } from '../../src/site/views/ProvenanceRecord.ts'
import { provenSnapshot, recordOf, sinceOf, snapshot } from '../site/samplePaper.ts'

describe('the provenance of a printed article, for machines', () => {
  test.each([
    ['as printed', recordOf(provenSnapshot)],
    ['with what became of its sources', recordOf(provenSnapshot, sinceOf('tg:quaynews/1', 'deleted'))],
    ['of the first form', recordOf(snapshot)],
  ])('%s has the shape that is written down, and nothing besides', (_name, record) => {
    expect(provenanceRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })

  test('numbers links and claims as the page does', () => {
    const { links, claims } = recordOf()
    expect(links.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(claims?.map(({ number, cites }) => [number, cites])).toEqual([
      [1, [1]],
      [2, [1, 2]],
    ])
  })

  test('says of each source what became of it, and nothing of those nobody looked at', () => {
    const { links } = recordOf(provenSnapshot, sinceOf('tg:quaynews/3', 'unreachable'))
    expect(links.map(({ since }) => since?.state ?? null)).toEqual([null, null, 'unreachable'])
  })

  test('does not say what the first form has not on record', () => {
    const { claims, independence, waivers, clearance, links } = recordOf(snapshot)
    expect([claims, independence, waivers, clearance]).toEqual([null, null, null, null])
    expect(links[0]).toMatchObject({ evidence: null, verifiedAt: null, author: { basis: 'address' } })
  })

  test('an address as it was pasted is nobody’s business', () => {
    const pasted = provenSnapshot.links.map((one) => ({
      ...one,
      rawUrl: 'https://desk:secret@t.me/quaynews/1',
    }))
    expect(JSON.stringify(recordOf({ ...provenSnapshot, links: pasted }))).not.toContain('secret')
  })
})
