import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { auditAct } from '../../../src/domain/audit/auditAct.ts'
import { eventOfRow, rowOfEvent, type EventRow } from '../../../src/domain/audit/eventOfRow.ts'
import { eventRecord, type EventRecord } from '../../../src/domain/audit/eventRecord.ts'
import { hashEvent } from '../../../src/domain/audit/hashEvent.ts'
import { verifyEvents } from '../../../src/domain/audit/verifyEvents.ts'
import { genesisHash } from '../../../src/domain/editions/genesisHash.ts'

type Happened = Pick<EventRecord, 'actor' | 'act' | 'subject' | 'details'>

const eventAfter = (before: EventRow | undefined, happened: Happened): EventRow => {
  const event = eventRecord.parse({
    ...happened,
    format: 'monexus.event/1',
    sequence: (before?.sequence ?? 0) + 1,
    at: new Date(Date.UTC(2026, 5, 25, 6, 33) + (before?.sequence ?? 0) * 1000).toISOString(),
    previousSha256: before?.sha256 ?? genesisHash,
  })
  return { ...rowOfEvent(event), sha256: hashEvent(event) }
}
const append = (chain: EventRow[], happened: Happened): EventRow[] => [
  ...chain,
  eventAfter(chain.at(-1), happened),
]

const chain = Array.from({ length: 6 }, (_, place): Happened => ({
  actor: place === 0 ? null : 'vera',
  act: 'link.added',
  subject: `provenance-links/${String(place)}`,
  details: { identity: `x:${String(place)}`, changed: ['evidence'], by: null },
})).reduce(append, [])

const at = (place: number): EventRow => {
  const row = chain[place]
  if (!row) throw new Error(`The chain has no event at ${String(place)}.`)
  return row
}
const changed = (place: number, some: Partial<EventRow>): EventRow[] =>
  chain.with(place, { ...at(place), ...some })
/** A forger who changes an event also takes its hash anew. */
const forged = (place: number, some: Partial<EventRecord>): EventRow[] => {
  const event = { ...eventRecord.parse(eventOfRow(at(place))), ...some }
  return chain.with(place, { ...rowOfEvent(event), sha256: hashEvent(event) })
}

describe('the chain of events', () => {
  test('holds when nobody touched it', async () => {
    expect(await verifyEvents(chain)).toEqual({
      events: 6,
      head: { sequence: 6, sha256: at(5).sha256, at: at(5).at },
      broken: null,
    })
  })

  test('holds when nothing has happened yet', async () => {
    expect(await verifyEvents([])).toEqual({
      events: 0,
      head: { sequence: 0, sha256: genesisHash, at: '' },
      broken: null,
    })
  })

  test('holds when an actor’s account was removed and their name with it', async () => {
    expect((await verifyEvents(changed(3, { actor: null }))).broken).toBeNull()
  })

  test.each<[string, EventRow[], string, string]>([
    [
      'a detail changed',
      changed(2, { details: { identity: 'x:9', actor: 'vera' } }),
      'wrong-hash',
      'Event 3 is not what its hash says.',
    ],
    [
      'another actor named',
      changed(2, { actor: 'boris' }),
      'wrong-hash',
      'Event 3 is not what its hash says.',
    ],
    [
      'an act called otherwise',
      changed(2, { act: 'link.removed' }),
      'wrong-hash',
      'Event 3 is not what its hash says.',
    ],
    [
      'a time moved',
      changed(2, { at: '2026-06-25T06:33:02.001Z' }),
      'wrong-hash',
      'Event 3 is not what its hash says.',
    ],
    [
      'a hash changed',
      changed(2, { sha256: 'f'.repeat(64) }),
      'wrong-hash',
      'Event 3 is not what its hash says.',
    ],
    [
      'an act nobody knows',
      changed(2, { act: 'link.hidden' }),
      'unreadable',
      'Event 3 is no event that can be read.',
    ],
    [
      'details that are none',
      changed(2, { details: { a: { b: 1 } } }),
      'unreadable',
      'Event 3 is no event that can be read.',
    ],
    [
      'a forged event',
      forged(2, { actor: 'boris' }),
      'wrong-parent',
      'Event 4 does not name the event before it as its parent.',
    ],
    [
      'a forged parent',
      forged(0, { previousSha256: 'f'.repeat(64) }),
      'wrong-parent',
      'Event 1 does not name the event before it as its parent.',
    ],
    [
      'an event before its parent',
      forged(2, { at: '2026-06-25T06:00:00.000Z' }),
      'before-parent',
      'Event 3 says it happened before its parent.',
    ],
    ['an event taken out', chain.toSpliced(2, 1), 'gap', 'Event 4 follows event 2: event 3 is missing.'],
    [
      'several taken out',
      chain.toSpliced(1, 3),
      'gap',
      'Event 5 follows event 1: events 2 to 4 are missing.',
    ],
    ['the first taken out', chain.slice(1), 'gap', 'Event 2 follows event 0: event 1 is missing.'],
    [
      'an event told twice',
      chain.toSpliced(3, 0, at(2)),
      'repeated',
      'Event 3 takes a place that is taken already.',
    ],
    [
      'two events exchanged',
      chain.with(2, at(3)).with(3, at(2)),
      'gap',
      'Event 4 follows event 2: event 3 is missing.',
    ],
  ])('breaks at the first bad event: %s', async (_, rows, code, sentence) => {
    expect((await verifyEvents(rows)).broken).toEqual({ sequence: expect.any(Number), code, sentence })
  })

  test('is read to its end after it broke', async () => {
    const seen: number[] = []
    function* watched() {
      for (const row of chain.slice(1)) {
        seen.push(row.sequence)
        yield row
      }
    }
    expect((await verifyEvents(watched())).events).toBe(5)
    expect(seen).toEqual([2, 3, 4, 5, 6])
  })

  test('its last events cut off leave no trace in the chain itself, only in its head', async () => {
    const cut = await verifyEvents(chain.slice(0, 4))
    expect(cut.broken).toBeNull()
    expect(cut.head).toEqual({ sequence: 4, sha256: at(3).sha256, at: at(3).at })
  })

  const text = fc.string({ unit: 'binary' })
  const happened = fc.record({
    actor: fc.option(fc.string({ minLength: 1 })),
    act: fc.constantFrom(...auditAct.options),
    subject: fc.stringMatching(/^[a-z0-9]{1,24}$/).map((id) => `articles/${id}`),
    details: fc.dictionary(
      text.filter((name) => name !== 'actor' && name !== '__proto__'),
      fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text)),
    ),
  })

  test('of any events holds, also when read again from JSON, and breaks without any but its last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happened, { minLength: 2, maxLength: 8 }), fc.nat(), async (acts, pick) => {
        const rows = acts.reduce(append, [])
        expect((await verifyEvents(JSON.parse(JSON.stringify(rows)) as EventRow[])).broken).toBeNull()
        expect((await verifyEvents(rows.toSpliced(pick % (rows.length - 1), 1))).broken).not.toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  test('is followed without being held, however long', async () => {
    let last: EventRow | undefined
    function* many() {
      for (let count = 0; count < 20_000; count += 1) {
        last = eventAfter(last, { actor: null, act: 'link.added', subject: 'articles/a', details: {} })
        yield last
      }
    }
    expect(await verifyEvents(many())).toMatchObject({ events: 20_000, broken: null })
  })
})
