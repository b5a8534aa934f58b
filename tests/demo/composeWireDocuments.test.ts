import { describe, expect, test } from '@jest/globals'
import { parseWire } from '../../src/adapters/wire/parseWire.ts'
import { composeEditedDocuments, composeWireDocuments } from '../../src/demo/composeWireDocuments.ts'
import { resolveWire } from '../../src/demo/resolveWire.ts'
import { sources } from '../../src/demo/sources.data.ts'

const now = new Date('2026-11-23T12:34:56.789Z')
const wire = resolveWire(now)
const documents = composeWireDocuments(now)

const readItems = (filename: string, content: string) => {
  const reading = parseWire(filename, Buffer.from(content))
  if (!('items' in reading)) throw new Error(reading.message)
  expect(reading.warnings).toEqual([])
  return reading.items
}

describe('the demo wire as documents', () => {
  test('every source offers one, and the five formats are all there', () => {
    expect(documents.map((one) => one.sourceCode)).toEqual(sources.map((one) => one.code))
    const formats = documents
      .map((one) => parseWire(one.filename, Buffer.from(one.content)))
      .map((one) => 'format' in one && one.format)
    expect(new Set(formats)).toEqual(new Set(['rss', 'atom', 'rdf', 'json', 'telegram']))
  })

  test.each(documents.map((one) => [one.filename, one] as const))(
    '%s is read whole, times and words',
    (_name, file) => {
      const items = readItems(file.filename, file.content)
      const expected = wire.filter((one) => one.source.code === file.sourceCode)
      expect(items.map((one) => one.externalId).sort()).toEqual(expected.map((one) => one.externalId).sort())
      for (const one of expected) {
        const item = items.find((read) => read.externalId === one.externalId)
        expect(item?.url).toBe(one.url)
        expect(item?.postedAt).toBe(one.postedAt.toISOString())
        expect(item?.text.replaceAll(/\s+/g, ' ')).toContain(one.text)
        expect(item?.headline).toContain(one.headline.slice(0, 60))
      }
    },
  )

  test('the service message of a Telegram page is no item', () => {
    const pages = documents.filter((one) => one.filename.endsWith('.html'))
    expect(pages.every((one) => one.content.includes('service_message'))).toBe(true)
    expect(
      pages
        .flatMap((one) => readItems(one.filename, one.content))
        .some((one) => one.text.includes('photo updated')),
    ).toBe(false)
  })

  test('a forward names where it came from, and an album is one item', () => {
    const mirror = documents.find((one) => one.sourceCode === 'SARNMIRROR')
    const lookout = documents.find((one) => one.sourceCode === 'STRAITWATCH')
    expect(mirror?.content).toContain('tgme_widget_message_forwarded_from_name')
    expect(lookout?.content.match(/\?single/g)).toHaveLength(3)
  })

  test('the second reading brings the same items, some of them edited', () => {
    const edited = composeEditedDocuments(now)
    expect(edited.map((one) => one.sourceCode)).toEqual(['HALDENPOST', 'KESTEL', 'STRAITWATCH'])
    for (const file of edited) {
      const first = documents.find((one) => one.sourceCode === file.sourceCode)
      const before = readItems(file.filename, first?.content ?? '')
      const after = readItems(file.filename, file.content)
      expect(after.map((one) => one.externalId)).toEqual(before.map((one) => one.externalId))
      const changed = after.filter((one, index) => one.text !== before[index]?.text)
      expect(changed).toHaveLength(1)
    }
  })

  test('no two items share an address or a moment of their channel', () => {
    expect(new Set(wire.map((one) => one.url)).size).toBe(wire.length)
  })
})
