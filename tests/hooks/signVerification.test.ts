import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'
import { createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
/** Editor and fact-checker in one person, who began the article. */
let writer: Staff
let checker: Staff
let other: Staff
let article: string
let link: ProvenanceLink

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  writer = await createStaff(newsroom.payload, 'editor', 'factChecker')
  checker = await createStaff(newsroom.payload, 'factChecker')
  other = await createStaff(newsroom.payload, 'factChecker')
  const made = await api.ask('/articles?draft=true&depth=0', {
    method: 'POST',
    token: writer.token,
    body: { headline: 'Tugs leave' },
  })
  article = made.body.doc.id
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})
beforeEach(async () => {
  link = await createLink(newsroom.payload, article)
})

const linkNow = (): Promise<ProvenanceLink> =>
  newsroom.payload.findByID({ collection: 'provenance-links', id: link.id, depth: 0 })
const say = ({ token }: Staff, verification: object, some: object = {}) =>
  api.ask(`/provenance-links/${link.id}?depth=0`, {
    method: 'PATCH',
    token,
    body: { verification, ...some },
  })
const disputed = { status: 'disputed', note: 'The post is a parody.' }
const takenBack = { status: 'unverified', note: '' }

describe('A dispute', () => {
  beforeEach(async () => {
    expect((await say(checker, disputed)).status).toBe(200)
  })

  test.each([
    ['taken back', takenBack],
    ['left without its reason', { note: 'Nothing.' }],
  ])('is not %s by a writer of the article, whatever they have seen', async (_, word) => {
    const { rev } = await linkNow()
    expect((await say(writer, word, { rev })).status).toBe(403)
    expect((await linkNow()).verification).toMatchObject({ ...disputed, by: checker.user.id })
  })

  test('is taken back by another fact-checker who has seen it, under their name', async () => {
    const { rev, verification } = await linkNow()
    expect((await say(other, takenBack, { rev })).status).toBe(200)
    const after = (await linkNow()).verification
    expect(after).toMatchObject({ status: 'unverified', by: other.user.id })
    expect(after?.at).not.toBe(verification?.at)
  })

  test('is overruled by nobody who has not seen it: they are told who said what', async () => {
    const late = await say(other, { status: 'verified' })
    expect([late.status, late.body.errors[0].data.code]).toEqual([409, 'stale-edit'])
    expect(late.body.errors[0].message).toContain(`${checker.user.name} disputed it: “The post is a parody.”`)
    const stale = await say(other, { status: 'verified' }, { rev: link.rev })
    expect([stale.status, stale.body.errors[0].data.code]).toEqual([409, 'stale-edit'])
    expect((await linkNow()).verification).toMatchObject({ status: 'disputed', by: checker.user.id })
  })

  test('is mended by whoever made it without further ado', async () => {
    expect((await say(checker, { status: 'verified', note: '' })).status).toBe(200)
  })

  test('goes with the address it was about', async () => {
    const moved = { rawUrl: 'https://t.me/harbour/9', rev: (await linkNow()).rev }
    const { status } = await api.ask(`/provenance-links/${link.id}`, {
      method: 'PATCH',
      token: writer.token,
      body: moved,
    })
    expect([status, (await linkNow()).verification?.status]).toEqual([200, 'unverified'])
  })
})

test('Of two words at one moment that name nothing seen exactly one is taken', async () => {
  const answers = await Promise.all([
    say(checker, disputed),
    say(other, { status: 'asked', note: 'Who says so?' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})
