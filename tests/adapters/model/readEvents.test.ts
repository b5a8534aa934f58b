import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEvents } from '../../../src/adapters/model/readEvents.ts'

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let next = 0; at < bytes.length; next += 1) {
    const size = sizes[next % sizes.length] ?? 1
    yield bytes.slice(at, at + size)
    at += size
  }
}

const read = async (text: string, sizes: readonly number[] = [1_000_000]): Promise<string[]> => {
  const events: string[] = []
  for await (const data of readEvents(chunked(new TextEncoder().encode(text), sizes))) events.push(data)
  return events
}

describe('server-sent events', () => {
  test.each([
    ['an event', 'data: a\n\n', ['a']],
    ['no space', 'data:a\n\n', ['a']],
    ['only one space is taken off', 'data:  a\n\n', [' a']],
    ['several lines', 'data: a\ndata: b\n\n', ['a\nb']],
    ['names, ids and comments', ': hello\nevent: x\nid: 1\nretry: 5\ndata: a\n\n', ['a']],
    ['a byte order mark', '\uFEFFdata: a\n\n', ['a']],
    ['CR and LF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['CR', 'data: a\r\rdata: b\r\r', ['a', 'b']],
    ['an event without data', 'event: ping\n\ndata: a\n\n', ['a']],
    ['one that is cut off', 'data: a\n\ndata: b\n', ['a']],
    ['nothing', '', []],
  ])('%s', async (_name, text, events) => {
    expect(await read(text)).toEqual(events)
  })

  test('are the same however they come in pieces', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ' '))
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    const event = fc.array(line, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(event),
        fc.constantFrom('\n', '\r\n', '\r'),
        sizes,
        async (events, end, cut) => {
          const text = events
            .map((lines) => `${lines.map((one) => `data: ${one}${end}`).join('')}${end}`)
            .join('')
          expect(await read(text, cut)).toEqual(events.map((lines) => lines.join('\n')))
        },
      ),
    )
  })

  test('sent byte by byte cost no more than their bytes', async () => {
    const long = 'a'.repeat(300_000)
    expect(await read(`data: ${long}\n\n`, [1])).toEqual([long])
  })
})
