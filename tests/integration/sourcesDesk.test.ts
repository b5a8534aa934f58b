import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { deliverWire } from '../../src/commands/deliverWire.ts'
import { noteDelivery } from '../../src/commands/noteDelivery.ts'
import { readSourceDesk } from '../../src/commands/readSourceDesk.ts'
import { noteSourceStates } from '../../src/commands/noteSourceStates.ts'
import { sourceDesk, type SourceAtDesk, type SourceDesk } from '../../src/domain/wire/sourceDesk.ts'
import type { Source } from '../../src/generated/payload-types.ts'
import { wireHealth } from '../../src/adapters/wireHealth.ts'
import { anItem } from '../factories/anItem.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { type Api, serveApi } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let staff: Record<'editor' | 'checker', Staff>

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  const { payload } = newsroom
  staff = { editor: await createStaff(payload, 'editor'), checker: await createStaff(payload, 'factChecker') }
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const ahead = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
const polled = (code: string, some: Partial<Source> = {}): Promise<Source> =>
  createSource(newsroom.payload, {
    code,
    polling: { enabled: true, address: `https://${code.toLowerCase()}.example/feed`, nextAt: ahead(9) },
    health: { outcome: 'ok', status: 'live', lastItemAt: ahead(-5), said: 'Read 3 items.' },
    ...some,
  })
const readDesk = async (token: string): Promise<SourceDesk> =>
  sourceDesk.parse((await api.ask('/sources/desk', { token })).body)
const find = async (id: string): Promise<SourceAtDesk | undefined> =>
  (await readDesk(staff.checker.token)).sources.find((one) => one.id === id)
const poll = (id: string, token: string) => api.ask(`/sources/${id}/poll`, { method: 'POST', token })
const waiting = async (): Promise<number> =>
  (
    await newsroom.payload.count({
      collection: 'payload-jobs',
      where: { and: [{ taskSlug: { equals: 'pollDue' } }, { completedAt: { exists: false } }] },
    })
  ).totalDocs

describe('The Sources desk', () => {
  test('tells the staff how each source stands, in words, and nobody else', async () => {
    const section = await newsroom.payload.create({
      collection: 'sections',
      data: { title: 'Ports', slug: 'ports', order: 1, colour: 'teal' },
      depth: 0,
    })
    const { id } = await polled('PIERPOST', { section: section.id })
    expect(await find(id)).toMatchObject({
      code: 'PIERPOST',
      section: 'Ports',
      state: 'live',
      usualGap: null,
      outcome: 'ok',
      said: 'Read 3 items.',
      faults: 0,
      isPolled: true,
      canBePolled: true,
    })
    expect((await api.ask('/sources/desk')).status).toBe(403)
  })

  test('says when nothing changed, so that asking again costs little', async () => {
    const { digest } = await readDesk(staff.editor.token)
    const again = await api.ask(`/sources/desk?since=${digest}`, { token: staff.editor.token })
    expect(again.status).toBe(304)
    await polled('QUAYPOST')
    expect((await api.ask(`/sources/desk?since=${digest}`, { token: staff.editor.token })).status).toBe(200)
  })

  test('puts first what needs a hand', async () => {
    await polled('DUMBPOST', {
      health: { outcome: 'ok', status: 'silent', lastItemAt: ahead(-60 * 24 * 40) },
    })
    await polled('SHUTPOST', { health: { outcome: 'refused', status: 'live', lastItemAt: ahead(-3) } })
    await createSource(newsroom.payload, { code: 'NOTPOLLED' })
    const codes = (await readDesk(staff.editor.token)).sources.map(({ code }) => code)
    expect(codes.slice(0, 2)).toEqual(['SHUTPOST', 'DUMBPOST'])
    expect(codes.at(-1)).toBe('NOTPOLLED')
  })

  test('does not call a source silent that was never polled, until its first poll is overdue', async () => {
    const { payload } = newsroom
    const { id, updatedAt } = await createSource(payload, {
      polling: { enabled: true, address: 'https://new.example/feed' },
    })
    const user = staff.editor.user
    const stateAfter = async (minutes: number) => {
      const now = new Date(Date.parse(updatedAt) + minutes * 60_000)
      const { sources } = await readSourceDesk(payload, { user, now })
      return sources.find((one) => one.id === id)?.state
    }
    expect([await stateAfter(0), await stateAfter(14), await stateAfter(16)]).toEqual([
      ...['awaited', 'awaited', 'silent'],
    ])
    const data = { health: { outcome: 'ok' as const } }
    await payload.update({ collection: 'sources', id, data })
    expect(await stateAfter(0)).toBe('silent')
  })

  test('knows which silence readers are told of, and the strip tells no other', async () => {
    const silentFor = (code: string, days: number | null) =>
      polled(code, { health: { outcome: 'ok', lastItemAt: days === null ? null : ahead(-1440 * days) } })
    const told = await silentFor('TOLDPOST', 25)
    const untold = [await silentFor('LONGPOST', 40), await silentFor('NEVERPOST', null)]
    expect(await find(told.id)).toMatchObject({ state: 'silent', isTold: true })
    for (const { id } of untold) expect(await find(id)).toMatchObject({ state: 'silent', isTold: false })
    const quiet = (await wireHealth(newsroom.payload, new Date())).quiet.map(({ code }) => code)
    expect(['TOLDPOST', 'LONGPOST', 'NEVERPOST'].filter((code) => quiet.includes(code))).toEqual(['TOLDPOST'])
  })

  test('does not call a source silent that nobody listens to', async () => {
    const { id } = await createSource(newsroom.payload, { code: 'STOPPED', health: { outcome: 'ok' } })
    expect(await find(id)).toMatchObject({ state: 'unheard', isPolled: false })
  })
})

describe('A source that sends by itself', () => {
  const old = anItem({ postedAt: '2026-01-05T06:00:00.000Z' })
  const deliver = async (some: Partial<Source>) => {
    const { payload } = newsroom
    const source = await createSource(payload, some)
    const now = new Date()
    await deliverWire(payload, { source, items: [old], takenBack: [], receivedAt: now })
    await noteDelivery(payload, { source: source.id, outcome: 'ok', said: 'Pushed to us: 1 new.', now })
    await noteSourceStates(payload, now)
    return { source, now }
  }

  test.each([
    { platform: 'push' as const },
    { platform: 'rss' as const, polling: { faults: 4, cursor: {} } },
  ])('is live after a delivery, though its posts are old: %j', async (some) => {
    const { source, now } = await deliver(some)
    const desk = await find(source.id)
    expect(desk).toMatchObject({ state: 'live', comesToUs: true, faults: 0, heardAt: now.toISOString() })
    const { health } = await newsroom.payload.findByID({ collection: 'sources', id: source.id })
    expect(health?.status).toBe('live')
    const quiet = (await wireHealth(newsroom.payload, now)).quiet.map(({ code }) => code)
    expect(quiet).not.toContain(source.code)
    const later = new Date(now.getTime() + 25 * 86_400_000)
    expect((await wireHealth(newsroom.payload, later)).quiet).toContainEqual(
      expect.objectContaining({ code: source.code, since: now.toISOString() }),
    )
  })

  test('has the rhythm of its deliveries', async () => {
    const { payload } = newsroom
    const source = await createSource(payload, { platform: 'push' })
    const start = Date.now() - 20 * 86_400_000
    for (let day = 0; day < 20; day += 1) {
      const receivedAt = new Date(start + day * 86_400_000)
      const items = [1, 2, 3].map((number) =>
        anItem({
          externalId: `${String(day)}-${String(number)}`,
          postedAt: new Date(receivedAt.getTime() - number * 60_000).toISOString(),
        }),
      )
      await deliverWire(payload, { source, items, takenBack: [], receivedAt })
    }
    await noteDelivery(payload, { source: source.id, outcome: 'ok', said: '', now: new Date() })
    expect((await find(source.id))?.usualGap).toBe(86_400_000)
  })
})

describe('“Poll now”', () => {
  test('makes the next poll due and queues one round, however often it is asked', async () => {
    const { id } = await polled('SOONPOST')
    const before = new Date().toISOString()
    const answers = [await poll(id, staff.editor.token), await poll(id, staff.editor.token)]
    expect(answers.map(({ status }) => status)).toEqual([202, 202])
    const nextAt = (await find(id))?.nextAt ?? ''
    expect(nextAt >= before && nextAt <= new Date().toISOString()).toBe(true)
    expect(await waiting()).toBe(1)
  })

  test('does not wait for the round of the next minute, which is in the queue already', async () => {
    const { payload } = newsroom
    await payload.delete({ collection: 'payload-jobs', where: {} })
    await payload.jobs.queue({ task: 'pollDue', queue: 'wire', input: {}, waitUntil: new Date(ahead(1)) })
    const { id } = await polled('HASTEPOST')
    await poll(id, staff.editor.token)
    expect(await waiting()).toBe(2)
  })

  test('leaves alone a server that asked to be left alone', async () => {
    const nextAt = ahead(30)
    const { id } = await polled('BUSYPOST', {
      polling: { enabled: true, address: 'https://busy.example/feed', nextAt },
      health: { outcome: 'throttled', status: 'live', lastItemAt: ahead(-5) },
    })
    const { status, body } = await poll(id, staff.editor.token)
    expect(status).toBe(409)
    expect(body.errors[0]).toMatchObject({ data: { code: 'asked-to-wait' } })
    expect((await find(id))?.nextAt).toBe(nextAt)
  })

  test('says so of a source that is not polled, and of one there is not', async () => {
    const { id } = await createSource(newsroom.payload, { code: 'IDLEPOST' })
    const { status, body } = await poll(id, staff.editor.token)
    expect(status).toBe(409)
    expect(body.errors[0].message).toBe('IDLEPOST is not polled. Choose “Poll this source” first.')
    expect((await poll('00000000-0000-4000-8000-000000000000', staff.editor.token)).status).toBe(404)
  })

  test('is not for fact-checkers, nor for the public', async () => {
    const { id, polling } = await polled('KEPTPOST')
    expect((await poll(id, staff.checker.token)).status).toBe(403)
    expect((await api.ask(`/sources/${id}/poll`, { method: 'POST' })).status).toBe(403)
    expect((await find(id))?.nextAt).toBe(polling?.nextAt)
  })
})

test('stopping leaves everything else of a source as it is, and polling it again begins at once', async () => {
  const { id } = await polled('TURNPOST')
  const set = (enabled: boolean) =>
    api.ask(`/sources/${id}`, { method: 'PATCH', token: staff.editor.token, body: { polling: { enabled } } })
  expect((await set(false)).status).toBe(200)
  expect(await find(id)).toMatchObject({ isPolled: false, state: 'unheard', canBePolled: true })
  expect((await set(true)).status).toBe(200)
  expect(await find(id)).toMatchObject({ isPolled: true, nextAt: null, said: 'Read 3 items.' })
})

test.each(['nope', '00000000-0000-4000-8000-000000000000', '0123456789abcdef01234567'])(
  'a source does not write for a section that is not there, and the field is named: %s',
  async (section) => {
    const { id } = await createSource(newsroom.payload)
    const { status, body } = await api.ask(`/sources/${id}`, {
      method: 'PATCH',
      token: staff.editor.token,
      body: { section },
    })
    expect([status, body.errors?.[0]?.data]).toEqual([400, { code: 'relation-unknown', path: 'section' }])
  },
)
