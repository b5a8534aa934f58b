import { describe, expect, test } from '@jest/globals'
import { parseWire } from '../../../src/adapters/wire/parseWire.ts'
import { isUnderEmbargo } from '../../../src/domain/wire/embargoOf.ts'
import { asReading, readFixture } from './readFixture.ts'

const newsItem = (inside: string, doctype = ''): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0"?>${doctype}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a:1" version="1">${inside}</newsItem>`,
  )
const headline = '<contentMeta><headline>The bridge is open</headline></contentMeta>'

test('a publishing status that nobody knows leaves the item usable, and is told', () => {
  const status = '<itemMeta><pubStatus qcode="stat:held"/></itemMeta>'
  const { items, warnings } = asReading(parseWire('item.xml', newsItem(`${status}${headline}`)))
  expect(items).toMatchObject([{ externalId: 'urn:a:1', withdrawn: null }])
  expect(warnings).toMatchObject([
    { code: 'status-unknown', message: expect.stringContaining('“stat:held” of urn:a:1') },
  ])
})

test.each([
  '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled/"/>',
  '<pubStatus literal="Canceled"/>',
  '<pubStatus qcode="stat:usable"/><pubStatus qcode="stat:canceled"/>',
  '<pubStatus><name>cancelled</name></pubStatus>',
])('the status %s takes the item back', (status) => {
  const { items } = asReading(parseWire('item.xml', newsItem(`<itemMeta>${status}</itemMeta>${headline}`)))
  expect(items).toMatchObject([{ withdrawn: 'canceled' }])
})

describe('a news message', () => {
  const { items, takenBack, warnings, leftOut, format } = readFixture('harbour.newsml.xml')

  test('is read whatever prefix its namespaces have', () => {
    expect([format, items.length]).toEqual(['newsml', 3])
    expect(items[0]).toMatchObject({
      externalId: 'urn:newsml:elsenpress.example:20260625:0017',
      url: null,
      headline: 'Dockers at Port Elsen vote 412 to 96 to end strike',
      text: 'The vote ends nine days of stoppage.\n\nCranes move again from Friday & the tugs too.',
      language: 'en-GB',
      author: 'Ines Calder',
      urgency: 3,
      postedAt: '2026-06-25T03:02:11.000Z',
      updatedAt: '2026-06-25T05:25:32.000Z',
      markedEdited: false,
      withdrawn: null,
      editorsNote: 'Note to editors: figures to come.\n\nSubs: check the spelling of Norvane.',
      media: [{ kind: 'photo', url: 'https://cdn.elsenpress.example/17.jpg', type: 'image/jpeg' }],
    })
  })

  test('keeps on record what an item evolved from and which version it is', () => {
    expect(items[0]?.raw).toMatchObject({
      version: '11',
      versionCreated: '2026-06-25T07:25:32+02:00',
      signals: ['sig:correction'],
      links: [{ rel: 'irel:evolvedFrom', residref: 'urn:newsml:elsenpress.example:20260624:0009' }],
    })
  })

  test('NITF is read without its furniture', () => {
    expect(items[1]).toMatchObject({
      text: 'The buoy was lit.\n\nNobody saw it.',
      withdrawn: 'withheld',
    })
  })

  test('an item cancelled without words is taken back', () => {
    expect(takenBack).toMatchObject([
      {
        externalId: 'urn:newsml:elsenpress.example:20260625:0019',
        withdrawn: 'canceled',
        editorsNote: 'Kill: wrong port.',
      },
    ])
  })

  test('an embargo without a date has no end', () => {
    expect(items[2]).toMatchObject({ text: 'Spending rises by 3 < 4 per cent.' })
    expect(isUnderEmbargo(items[2]?.raw ?? {}, new Date('2099-01-01'))).toBe(true)
  })

  test('packages are left out with a warning', () => {
    expect(leftOut).toBe(1)
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('1 item left out')])
  })
})

test('a single news item is read too', () => {
  expect(asReading(parseWire('a.xml', newsItem(headline))).items).toMatchObject([
    { externalId: 'urn:a:1', headline: 'The bridge is open', withdrawn: null },
  ])
})

describe('hostile documents', () => {
  test.each([
    ['a bomb of entities', '<!DOCTYPE newsItem [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>', 'entities-declared'],
    [
      'an entity from elsewhere',
      '<!DOCTYPE n [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
      'entities-declared',
    ],
  ])('%s is refused, never expanded', (_, doctype, code) => {
    expect(parseWire('a.xml', newsItem(headline, doctype))).toMatchObject({ outcome: 'refused', code })
  })

  test('elements nested a thousand deep are refused', () => {
    const deep = `<contentSet><inlineXML>${'<p>'.repeat(1000)}${'</p>'.repeat(1000)}</inlineXML></contentSet>`
    expect(parseWire('a.xml', newsItem(deep))).toMatchObject({ outcome: 'broken', code: 'xml-broken' })
  })

  test('an item that breaks off is broken, not half an item', () => {
    expect(parseWire('a.xml', newsItem(headline).slice(0, -20))).toMatchObject({ outcome: 'broken' })
  })

  test('the older NewsML 1 is refused by name', () => {
    expect(parseWire('a.xml', Buffer.from('<NewsML Version="1.2"/>'))).toMatchObject({ code: 'not-a-feed' })
  })
})
