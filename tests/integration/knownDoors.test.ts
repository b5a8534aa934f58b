import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'
import { knownEndpoints, knownLocalWrites, knownMutations, knownTasks } from '../factories/knownDoors.data.ts'

let newsroom: TestNewsroom
let api: Api

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

/** What a newsroom's administrator finds in the schema. */
const mutations = async (): Promise<string[]> => {
  const { body } = await api.graphql('{ __schema { mutationType { fields { name } } } }', {})
  const fields: { name: string }[] = body.data.__schema.mutationType.fields
  return fields.map(({ name }) => name)
}

const writes = /^(create|update|delete|restore|duplicate|login|forgot|reset|unlock|verify|auth|db$|jobs$)/

test('Payload offers no way over REST to write an article or a link that the table of doors does not know', () => {
  for (const slug of ['articles', 'provenance-links'] as const) {
    const { endpoints } = newsroom.payload.collections[slug].config
    const offered = (endpoints || []).filter(({ method }) => method !== 'get')
    const named = offered.map(({ method, path }) => `${method} ${path}`)
    expect(named.sort()).toEqual([...knownEndpoints[slug]].sort())
  }
})

test('nor by GraphQL', async () => {
  const about = (await mutations()).filter((name) => /Article|ProvenanceLink/.test(name))
  expect(about.sort()).toEqual([...knownMutations].sort())
})

test('nor through the Local API', () => {
  const own = Object.keys(newsroom.payload)
  const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(newsroom.payload))
  const offered = new Set([...own, ...inherited].filter((name) => writes.test(name)))
  expect([...offered].sort()).toEqual([...knownLocalWrites].sort())
})

test('nor as a job, and none publishes what was edited after it was scheduled', () => {
  const tasks = newsroom.payload.config.jobs.tasks ?? []
  expect(tasks.map(({ slug }) => slug).sort()).toEqual([...knownTasks].sort())
  for (const { config } of Object.values(newsroom.payload.collections)) {
    const drafts = config.versions && config.versions.drafts
    expect(drafts ? drafts.schedulePublish : false).toBeFalsy()
  }
})
