import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let lines: { level: number; msg?: string; err?: unknown }[] = []

/** Lets the newsroom's own logger write to us instead of to the console. */
const overhear = (): void => {
  const { logger } = newsroom.payload
  const stream = Object.getOwnPropertySymbols(logger).find((one) => one.description === 'pino.stream')
  Object.assign(logger, { [stream ?? '']: { write: (line: string) => lines.push(JSON.parse(line)) } })
  logger.level = 'info'
}

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  overhear()
}, 600_000)
beforeEach(() => {
  lines = []
})
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const login = (password: string) =>
  api.ask('/users/login', { method: 'POST', body: { email: editor.email, password } })

const refusals: [string, () => Promise<unknown>][] = [
  ['a wrong password', () => login('not the password')],
  [
    'too many wrong passwords',
    async () => {
      for (let time = 0; time < 8; time += 1) await login('not the password')
    },
  ],
  ['a stranger at a list', () => api.ask('/articles')],
  ['a stranger writing', () => api.ask('/articles', { method: 'POST', body: { headline: 'Mine' } })],
  ['a stranger asking by GraphQL', () => api.graphql('{ Articles { docs { id } } }', {})],
  ['a stranger writing by GraphQL', () => api.graphql('mutation { deleteArticle(id: "x") { id } }', {})],
  ['a question about a field that is none', () => api.ask('/articles?where[nothing][equals]=1', editor)],
  [
    'the same by GraphQL',
    () => api.graphql('{ Articles(where: { nothing: { equals: 1 } }) { docs { id } } }', {}, editor.token),
  ],
  ['what is not there', () => api.ask('/articles/nowhere', editor)],
  [
    'a refusal of the gate',
    () =>
      api.ask('/articles', {
        method: 'POST',
        token: editor.token,
        body: { stage: 'draft', _status: 'published' },
      }),
  ],
]

test.each(refusals)('%s leaves no alarm and no stack in the log', async (_, ask) => {
  await ask()
  expect(lines.filter((one) => one.level >= 50)).toEqual([])
  expect(JSON.stringify(lines)).not.toContain('node_modules')
})

test('a fault of ours does', () => {
  newsroom.payload.logger.error({ err: new Error('The disk is gone.') })
  newsroom.payload.logger.error('Without an error.')
  newsroom.payload.logger.error({ err: Object.assign(new Error('Ours.'), { status: 500 }) })
  expect(lines.map((one) => one.level)).toEqual([50, 50, 50])
  expect(JSON.stringify(lines[0])).toContain('The disk is gone.')
})
