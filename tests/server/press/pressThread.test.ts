import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { pathToFileURL } from 'node:url'
import request from 'supertest'
import { readKeptPages } from '../../../src/adapters/readKeptPages.ts'
import { releases } from '../../../src/commands/announceRelease.ts'
import { killArticle } from '../../../src/commands/killArticle.ts'
import { setPressRunner } from '../../../src/commands/pressRunner.ts'
import { pressApart, type PressApart } from '../../../src/server/press/pressApart.ts'
import { builtProgram } from '../../factories/builtProgram.ts'
import { writeArticle } from '../../factories/createArticle.ts'
import { createStaff, type Staff } from '../../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../../factories/openTestNewsroom.ts'
import { plannedEdition, type PrintedEdition } from '../../factories/printedEdition.ts'
import { readChain } from '../../factories/readChain.ts'
import { serveApi, type Api } from '../../factories/serveApi.ts'
import { servePaper } from '../../factories/servePaper.ts'

let newsroom: TestNewsroom
let api: Api
let apart: PressApart
let publisher: Staff
let planned: PrintedEdition
const faults: Error[] = []

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  publisher = await createStaff(newsroom.payload, 'publisher')
  const file = pathToFileURL(await builtProgram('src/server/press/pressThread.ts'))
  const env = { ...process.env, NODE_OPTIONS: '' }
  apart = pressApart({ file, env, fault: (error) => faults.push(error) })
  setPressRunner(apart.run)
  apart.start()
}, 600_000)
afterAll(async () => {
  setPressRunner(null)
  await apart.end()
  expect(faults).toEqual([])
  expect((await readChain(newsroom.payload)).problems).toEqual([])
  await api.close()
  await newsroom.close()
})
beforeEach(async () => {
  planned = await plannedEdition(newsroom.payload)
})

const press = (body: unknown, headers: Record<string, string> = {}) =>
  api.ask(`/editions/${planned.edition}/press`, { method: 'POST', token: publisher.token, body, headers })

describe('a press in a thread of its own', () => {
  test('tells its steps in order, and readers have the release before it is settled', async () => {
    const paper = servePaper(newsroom)
    const { payload } = newsroom
    const { headline } = await payload.findByID({
      collection: 'articles',
      id: planned.article.id,
      draft: true,
    })
    expect((await request(paper).get('/')).text).not.toContain(headline)
    const read = new Promise<string>((resolve) => {
      releases().once(
        'printed',
        () =>
          void request(paper)
            .get('/')
            .then(({ text }) => resolve(text)),
      )
    })
    const { text } = await press({ proof: true }, { Accept: 'application/x-ndjson' })
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const steps = ['gate', 'texts', 'proof', 'number', 'settle'].map((step) => ({ step }))
    expect(lines).toEqual([...steps, { release: expect.objectContaining({ revision: 1 }), note: null }])
    expect(await read).toContain(headline)
  })

  test('answers the release that stands where nothing has changed', async () => {
    const { body: printed } = await press({ proof: true })
    const { status, body } = await press({})
    expect([status, body.release]).toEqual([200, printed.release])
    expect(body.note).toMatch(/^Nothing has changed since/)
  })

  test('is refused as it would be here: 409 with its code, 422 with findings, 404', async () => {
    const unknown = await press({ sha256: 'f'.repeat(64) })
    expect([unknown.status, unknown.body.errors[0]]).toEqual([
      409,
      { name: 'ActRefused', message: expect.any(String), data: { code: 'proof-missing' } },
    ])
    const { id } = await writeArticle(newsroom.payload, { edition: planned.edition })
    const { section } = planned.article
    const lineup = [{ section, articles: [planned.article.id, id] }]
    await newsroom.payload.update({ collection: 'editions', id: planned.edition, data: { lineup } })
    const blocked = await press({ proof: true })
    expect([blocked.status, blocked.body.errors[0].name]).toEqual([422, 'GateRefusal'])
    expect(blocked.body.errors[0].data.findings).toContainEqual(
      expect.objectContaining({ path: expect.stringContaining(`articles.${id}.`) }),
    )
    planned = { ...planned, edition: '00000000-0000-4000-8000-000000000000' }
    expect((await press({ proof: true })).status).toBe(404)
  })

  test('and a kill in the server’s thread at the same time leave one whole chain without what was killed', async () => {
    await press({ proof: true })
    const { payload } = newsroom
    await payload.updateGlobal({ slug: 'masthead', data: { motto: 'Said anew' } })
    const kill = { article: planned.article.id, by: publisher.user.id, reason: 'Wrong throughout.' }
    const [pressed] = await Promise.all([
      press({ proof: true }),
      killArticle(payload, { ...kill, now: () => new Date() }),
    ])
    // Whichever came first: it was printed before the kill, or there was nothing left to print.
    expect([200, 422]).toContain(pressed.status)
    const newest = (await readChain(payload)).manifests
      .filter((one) => one.edition.id === planned.edition)
      .at(-1)
    const printed = newest?.sections.flatMap((one) => one.articles.map(({ article }) => article))
    expect(printed).not.toContain(planned.article.id)
  })

  test('has its pages on record once it has come to its end, and is there again for the next order', async () => {
    const { body } = await press({ proof: true })
    await apart.end()
    expect(await readKeptPages(newsroom.payload, body.release.sha256)).toMatchObject({
      release: body.release.sha256,
    })
    await newsroom.payload.updateGlobal({ slug: 'masthead', data: { motto: 'After the end' } })
    expect((await press({ proof: true })).body.release).toMatchObject({ revision: 2 })
  })
})
