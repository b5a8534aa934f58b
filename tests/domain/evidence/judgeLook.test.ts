import { expect, test } from '@jest/globals'
import { judgeLook } from '../../../src/domain/evidence/judgeLook.ts'
import { mayBeTriedAgain } from '../../../src/domain/evidence/mayBeTriedAgain.ts'
import { nextTry } from '../../../src/domain/evidence/nextTry.ts'
import { shortRecord } from '../../../src/domain/evidence/shortRecord.ts'

const now = new Date('2026-06-25T09:00:00.000Z')
const record = {
  ...shortRecord({
    identity: 'web:1',
    url: '',
    basis: 'page',
    outcome: 'frozen',
    at: now.toISOString(),
    note: '',
  }),
  text: 'The vote was 412 to 96.',
}
const failed = (state: string) => ({ ok: false as const, state, sentence: '' })

test.each(['unreachable', 'rate-limited', 'robots', 'refused', 'login-wall', 'unreadable'])(
  'a page that answers %s is unreachable, never deleted',
  (state) => expect(judgeLook(null, failed(state))).toBe('unreachable'),
)

test('a page that says it is gone is deleted', () => {
  expect(judgeLook(record, failed('deleted'))).toBe('deleted')
})

test('a page is the same or edited by its words; the first reading is the same as itself', () => {
  expect(judgeLook({ title: '', text: 'The vote was 412  to 96.' }, { ok: true, record })).toBe('same')
  expect(judgeLook({ title: '', text: 'The vote was 411 to 97.' }, { ok: true, record })).toBe('edited')
  expect(judgeLook(null, { ok: true, record })).toBe('same')
})

test('only a fault of the way is tried again', () => {
  const states = ['unreachable', 'rate-limited', 'robots', 'refused', 'login-wall', 'unreadable', 'deleted']
  expect(states.filter(mayBeTriedAgain)).toEqual(['unreachable', 'rate-limited'])
})

test('six tries fit into a day, each a longer wait after the one before', () => {
  const times = [now]
  for (let tries = 1; ; tries += 1) {
    const next = nextTry(tries, times.at(-1) ?? now)
    if (!next) break
    times.push(next)
  }
  const waits = times.slice(1).map((time, index) => time.getTime() - (times[index]?.getTime() ?? 0))
  expect(times).toHaveLength(6)
  expect(waits).toEqual(waits.toSorted((one, other) => one - other))
  expect((times.at(-1)?.getTime() ?? 0) - now.getTime()).toBeLessThan(24 * 60 * 60_000)
})
