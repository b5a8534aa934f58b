import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createArticle } from '../factories/createArticle.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { tamperWith } from '../factories/tamperWith.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  await createArticle(newsroom.payload)
}, 600_000)
afterAll(() => newsroom.close())

/** `npx monexus audit` in a process of its own, on the database of this test. */
const audit = (...options: string[]) => {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' as const }
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/monexus.mjs', 'audit', ...options], {
    env,
    encoding: 'utf8',
  })
  return { status, lines: stdout.trim().split('\n') }
}

test('a newsroom nobody tampered with is in order, in one line of counts', () => {
  const { status, lines } = audit()
  expect(lines.at(-1)).toMatch(
    /^\d+ events, 2 pieces of evidence, 0 wire revisions, 0 files, 2 provenance links, 0 checks of claims, 1 article, 1 account, 0 keys of agents: everything is in order\.$/,
  )
  expect(lines.at(-2)).toMatch(/^Newest event: \d+, [0-9a-f]{64}$/)
  expect(lines).toHaveLength(2)
  expect(status).toBe(0)
})

test('one character changed in stored evidence is found and named, and the command fails', async () => {
  const { docs } = await newsroom.payload.find({ collection: 'evidence', limit: 1, depth: 0 })
  const { id = '', sha256 = '', text = '' } = docs[0] ?? {}
  const set = { text: String(text).replace('s', 'z') }
  const mend = await tamperWith(newsroom.payload, { table: 'evidence', where: ['sha256', sha256], set })
  const found = audit()
  const ofTheChain = audit('--events-only')
  await mend()
  expect(found.lines[0]).toContain(`evidence/${sha256}: Evidence ${id}`)
  expect(found.lines[0]).toContain('is not what its hash says. Resting on it: provenance link')
  expect(found.lines.at(-1)).toMatch(/: 1 finding\.$/)
  expect(found.status).toBe(1)
  expect(ofTheChain.lines.at(-1)).toMatch(/^\d+ events: everything is in order\.$/)
  expect(ofTheChain.status).toBe(0)
})
