import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { dropClaim, takeClaim } from '../../src/commands/takeClaim.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const take = (name: string, payload: Payload = newsroom.payload) => takeClaim({ payload, context: {} }, name)

test('a name is held by one at a time', async () => {
  expect(await take('one')).toBe(true)
  expect(await take('one')).toBe(false)
  await dropClaim(newsroom.payload, 'one')
  expect(await take('one')).toBe(true)
})

/** Sees a name free that another has just taken, who lets go of it the moment after. */
const inBetween = (name: string): Payload => {
  const { payload } = newsroom
  const db = Object.assign(Object.create(payload.db) as Payload['db'], {
    findOne: async () => null,
    create: async (args: Parameters<Payload['db']['create']>[0]) => {
      try {
        return await payload.db.create(args)
      } finally {
        await dropClaim(payload, name)
      }
    },
  })
  return Object.assign(Object.create(payload) as Payload, { db })
}

test('who comes second is told so, though the first has let go meanwhile', async () => {
  expect(await take('race')).toBe(true)
  expect(await take('race', inBetween('race'))).toBe(false)
  expect(await take('race')).toBe(true)
})
