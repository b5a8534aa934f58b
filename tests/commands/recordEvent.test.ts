import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { recordEvent } from '../../src/commands/recordEvent.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { readEvents } from '../factories/readEvents.ts'
import { runInProcesses } from '../factories/runInProcesses.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(async () => {
  // Whatever was tried, the chain is whole.
  expect((await readEvents(newsroom.payload)).chain.broken).toBeNull()
  await newsroom.close()
})

const happened = (subject: string) => ({
  actor: null,
  act: 'link.added' as const,
  subject: `provenance-links/${subject}`,
  details: { identity: 'x:18', changed: ['evidence', 'rôle'], note: null },
})
const headOf = async () => (await readEvents(newsroom.payload)).chain.head

describe('an act is put on record', () => {
  test('in the next place, naming the event before as its parent', async () => {
    const first = await recordEvent(newsroom.payload, happened('one'))
    const second = await recordEvent(newsroom.payload, happened('two'))
    expect(second).toMatchObject({ sequence: first.sequence + 1, previousSha256: first.sha256 })
  })

  test('a hundred times at once in one chain without gap', async () => {
    const before = await headOf()
    const acts = Array.from({ length: 100 }, (_, time) => happened(`at-once-${String(time)}`))
    const events = await Promise.all(acts.map((act) => recordEvent(newsroom.payload, act)))
    expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(100)
    const { chain } = await readEvents(newsroom.payload)
    expect(chain.broken).toBeNull()
    expect(chain.head.sequence).toBe(before.sequence + 100)
  })

  test('by three processes and this one at once in one chain without gap', async () => {
    const before = await headOf()
    const program = { file: 'tests/factories/recordInProcess.ts', processes: 3, env: { RECORD_TIMES: '15' } }
    const here = Array.from({ length: 15 }, (_, time) => happened(`here-${String(time)}`))
    const [theirs, ours] = await Promise.all([
      runInProcesses<number[]>(program),
      Promise.all(here.map((act) => recordEvent(newsroom.payload, act))),
    ])
    expect(new Set([...theirs.flat(), ...ours.map(({ sequence }) => sequence)]).size).toBe(60)
    const { chain } = await readEvents(newsroom.payload)
    expect(chain.broken).toBeNull()
    expect(chain.head.sequence).toBe(before.sequence + 60)
  }, 600_000)

  test('never dated before its parent, though the clock jumped back', async () => {
    const last = await recordEvent(newsroom.payload, happened('before'))
    const next = await recordEvent(newsroom.payload, happened('after'), new Date('2001-01-01'))
    expect(next.at).toBe(last.at)
  })

  test('with its actor, who stays in it when the account is removed', async () => {
    await createStaff(newsroom.payload, 'administrator')
    const { user } = await createStaff(newsroom.payload, 'editor')
    const { id } = await recordEvent(newsroom.payload, { ...happened('hers'), actor: user.id })
    await newsroom.payload.delete({ collection: 'users', id: user.id })
    expect((await readEvents(newsroom.payload)).chain.broken).toBeNull()
    const kept = await newsroom.payload.findByID({ collection: 'events', id, depth: 0 })
    expect(kept.details).toMatchObject({ actor: user.id })
  })
})

describe('what is no event', () => {
  test.each([
    ['an act nobody knows', { act: 'link.hidden' as never }],
    ['a subject nobody can find', { subject: 'something' }],
    ['details that are not flat', { details: { a: { b: 1 } } as never }],
    ['half a character', { details: { note: '\uD800' } }],
  ])('%s leaves the chain as it is', async (_, some) => {
    const before = await headOf()
    await expect(recordEvent(newsroom.payload, { ...happened('none'), ...some })).rejects.toThrow()
    expect(await headOf()).toEqual(before)
  })

  test('does not undo the act it was to tell of, and is told whole in the log', async () => {
    const told: unknown[] = []
    const { payload } = newsroom
    const listening = {
      payload: { ...payload, logger: { error: (one: unknown) => told.push(one) } },
      user: null,
    }
    const deeds = [{ act: 'link.added' as const, details: { note: '\uD800' } }]
    await recordDeeds(listening as never, 'provenance-links/one', deeds)
    expect(told).toEqual([expect.objectContaining({ ...deeds[0], subject: 'provenance-links/one' })])
  })
})

test('nobody changes or removes an event through a door', async () => {
  const { id } = await recordEvent(newsroom.payload, happened('kept'))
  const { payload } = newsroom
  const data = { act: 'link.removed' }
  await expect(payload.update({ collection: 'events', id, data })).rejects.toThrow('written once')
  await expect(payload.delete({ collection: 'events', id })).rejects.toThrow('written once')
})
