import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FindingCode } from '../../src/domain/publication/finding.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createPicture } from '../factories/createPicture.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { gateDoors, lineUp, type AtDoor } from '../factories/gateDoors.ts'
import { gateRules } from '../factories/gateRules.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { readState } from '../factories/readState.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let publisher: Staff
const matrix = new Map<FindingCode, Map<string, string>>()

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  publisher = await createStaff(newsroom.payload, 'publisher')
  await newsroom.payload.updateGlobal({ slug: 'policy', data: { singleOrigin: 'block' } })
}, 600_000)

afterAll(async () => {
  const names = gateDoors.map(({ name }, index) => `${String.fromCharCode(65 + index)} ${name}`)
  const lines = [...matrix].map(
    ([code, row]) => `${code.padEnd(24)}${gateDoors.map(({ name }) => row.get(name) ?? ' ').join(' ')}`,
  )
  const legend =
    'refused with this finding: x · refused for the links a new article has not: o · does not apply: -'
  process.stdout.write(
    [
      `\nDoors: ${names.join(', ')}`,
      legend,
      `${''.padEnd(24)}${gateDoors.map((_, i) => String.fromCharCode(65 + i)).join(' ')}`,
      ...lines,
      '',
    ].join('\n'),
  )
  await api.close()
  await newsroom.close()
})

/** An article that was published, taken back to a draft, and stands in the lineup of an edition. */
const prepare = async (): Promise<AtDoor & { article: Awaited<ReturnType<typeof createArticle>> }> => {
  const { payload } = newsroom
  const hero = (await createPicture(payload)).id
  const article = await createArticle(payload, { hero })
  const { id } = article
  await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    limit: 1,
  })
  await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  const lineup = await lineUp(payload, id, article.section)
  return { payload, api, token: publisher.token, id, version: String(docs[0]?.id), lineup, article }
}

describe.each(gateRules)('$code', ({ code, lies, spoil }) => {
  let at: Awaited<ReturnType<typeof prepare>>
  const row = new Map<string, string>()

  beforeAll(async () => {
    at = await prepare()
    await spoil(at.payload, at.article)
    matrix.set(code, row)
  }, 600_000)

  const doors = gateDoors.filter(({ brings }) => brings !== 'a version' || lies === 'beside')
  for (const { name } of gateDoors) if (!doors.some((one) => one.name === name)) row.set(name, '-')

  test.each(doors)('stops at the door $name, and nothing is written', async ({ name, brings, knock }) => {
    const before = await readState(at.payload, at.id)
    const { status, findings } = await knock(at)
    const codes = findings.filter((one) => one.severity === 'block').map((one) => one.code)
    const named = codes.includes(code)
    row.set(name, status !== 422 ? '!' : named ? 'x' : 'o')
    expect(status).toBe(422)
    // A new article has no links yet: of links it is told that, of its text everything.
    expect(codes).toContain(brings === 'its text' && lies === 'beside' && !named ? 'link-missing' : code)
    for (const one of findings)
      expect(one).toMatchObject({
        path: expect.any(String),
        message: expect.any(String),
        fix: expect.any(String),
      })
    expect(await readState(at.payload, at.id)).toBe(before)
  })
})

describe('an article that breaks no rule', () => {
  test.each(gateDoors.filter(({ brings }) => brings !== 'its text'))(
    'passes the door $name',
    async ({ knock }) => {
      const at = await prepare()
      expect(await knock(at)).toEqual({ status: 200, findings: [] })
      const stored = await at.payload.findByID({ collection: 'articles', id: at.id, depth: 0 })
      expect(stored._status).toBe('published')
    },
  )
})
