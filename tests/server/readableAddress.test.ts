import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { servePaper } from '../factories/servePaper.ts'

let newsroom: TestNewsroom
let server: Express

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  server = servePaper(newsroom)
})
afterAll(() => newsroom.close())

const unreadable = [
  ['half a character', '%ED%A0%80'],
  ['NUL', '%00'],
  ['a byte of no letter', '%FF'],
  ['half an escape', '%4'],
  ['an escape of no number', '%zz'],
  ['a line break', 'a%0D%0Ab'],
  ['more than any id', 'x'.repeat(256)],
] as const

describe.each([
  ['GET', '/api/wire-items/ID/desk'],
  ['POST', '/api/sources/ID/poll'],
  ['GET', '/api/articles/ID'],
])('%s %s is refused in a sentence of JSON, and nothing is logged, for', (method, path) => {
  test.each(unreadable)('%s', async (_, id) => {
    const logged = jest.spyOn(newsroom.payload.logger, 'error')
    const address = path.replace('ID', id)
    const { status, body } = await (method === 'GET'
      ? request(server).get(address)
      : request(server).post(address))
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/^This address .*\.$/)])
    expect(logged).not.toHaveBeenCalled()
  })
})

describe.each(['/admin/wire/stories/ID', '/admin/fact-check/ID', '/_next/ID', '/media/ID', '/world/ID'])(
  '%s is refused in a sentence, and nothing is logged, for',
  (path) => {
    test.each(unreadable)('%s', async (_, id) => {
      const logged = jest.spyOn(newsroom.payload.logger, 'error')
      const { status, text } = await request(server).get(path.replace('ID', id))
      expect([status, text]).toEqual([400, expect.stringMatching(/^This address .*\.$/)])
      expect(logged).not.toHaveBeenCalled()
    })
  },
)

test.each([
  '/api/wire-items/00000000-0000-4000-8000-000000000000/desk',
  '/api/articles?where[headline][like]=%FF%00',
  '/admin/wire/stories/%F0%9F%8E%89',
  `/api/media/file/${'x'.repeat(251)}.png`,
])('%s reaches the newsroom', async (address) => {
  expect((await request(server).get(address)).body).toEqual({ newsroom: address })
})
