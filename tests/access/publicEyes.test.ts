import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createArticle } from '../factories/createArticle.ts'
import { createPicture } from '../factories/createPicture.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let draft: {
  id: string
  link: string
  section: string
  edition: string
  picture: string
  file: string
  small: string
}
const secret = 'Whispered headline'

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  const picture = await createPicture(newsroom.payload, 'A whispered picture')
  const article = await createArticle(newsroom.payload, { headline: secret, hero: picture.id })
  draft = {
    ...article,
    link: String(article.links[0]?.id),
    picture: picture.id,
    file: String(picture.filename),
    small: String(picture.sizes?.w400?.filename),
  }
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const collections = [
  'articles',
  'provenance-links',
  'editions',
  'sections',
  'sources',
  'wire-items',
  'wire-revisions',
  'stories',
  'syntheses',
  'evidence',
  'corrections',
  'snapshots',
  'releases',
  'events',
  'users',
]

describe('the public sees nothing of a draft', () => {
  test.each([
    ...collections.flatMap((slug) => [
      `/${slug}`,
      `/${slug}/count`,
      `/${slug}?draft=true&depth=4&trash=true`,
      `/${slug}?where[id][exists]=true&joins[provenance][limit]=5`,
    ]),
    '/articles/versions',
    '/articles/versions/count',
    '/globals/masthead',
    '/globals/policy',
    '/globals/markets',
    '/payload-kv',
    '/payload-locked-documents',
    '/payload-preferences',
    '/payload-preferences/articles',
    '/payload-query-presets',
    '/payload-jobs',
    '/payload-jobs/run',
    '/payload-migrations',
    '/payload-folders',
    '/users/me?depth=3',
    '/access',
  ])('at %s', async (path) => {
    const { status, text } = await api.ask(path)
    expect(status).toBeLessThan(500)
    expect(text).not.toContain('hisper')
    expect(text).not.toContain(draft.id)
    if (status === 200)
      expect(['/users/me?depth=3', '/access', '/payload-preferences/articles']).toContain(path)
  })

  test.each([
    () => `/articles/${draft.id}`,
    () => `/articles/${draft.id}?draft=true`,
    () => `/provenance-links/${draft.link}?depth=3`,
    () => `/sections/${draft.section}?depth=3`,
    () => `/editions/${draft.edition}?depth=3`,
    () => `/media/${draft.picture}`,
    () => `/media/${draft.picture}?draft=true`,
    () => `/media/file/${draft.file}`,
    () => `/media/file/${draft.small}`,
    () => `/media/file/..%2f${draft.file}`,
    () => `/media/file/%2e%2e%2f%2e%2e%2fpackage.json`,
    () => `/articles/${draft.id}/readiness`,
    () => `/editions/${draft.edition}/readiness`,
  ])('by its id: %s', async (path) => {
    for (const method of ['GET', 'POST']) {
      const { status, text } = await api.ask(path(), { method })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(text).not.toContain('hisper')
    }
  })

  test.each(['printedAt', 'alt', 'credit', 'filename', 'createdAt', 'sizes.w400.filename'])(
    'by asking where %s',
    async (field) => {
      const { body } = await api.ask(
        `/media?where[${field}][exists]=true&where[or][0][printedAt][exists]=false`,
      )
      expect(body.docs ?? []).toEqual([])
      expect((await api.ask(`/media/count?where[alt][like]=hisper`)).body.totalDocs).toBe(0)
    },
  )

  test.each([
    'query { Articles(draft: true) { docs { headline } } }',
    'query { Article(id: "ID", draft: true) { headline } }',
    'query { versionsArticles { docs { version { headline } } } }',
    'query { Media_plural: allMedia { docs { alt } } }',
    'query { Sections { docs { title } } }',
    'query { ProvenanceLinks { docs { rawUrl article { headline } } } }',
    'query { Users { docs { email } } }',
    'query { countArticles { totalDocs } }',
    'query { Masthead { name } }',
    'query { docAccessArticle(id: "ID") { fields { headline { read { permission } } } } }',
  ])('by GraphQL: %s', async (query) => {
    const { text } = await api.graphql(query.replace('ID', draft.id), {})
    expect(text).not.toContain('hisper')
    expect(text).not.toContain(editor.email)
    expect(text).not.toMatch(/"totalDocs":[1-9]/)
  })
})

describe('staff', () => {
  test.each(['hash', 'salt', 'resetPasswordToken', 'loginAttempts'])(
    'cannot ask who has which %s',
    async (field) => {
      const { status } = await api.ask(`/users?where[${field}][exists]=true`, { token: editor.token })
      expect(status).toBe(400)
      expect(
        (await api.ask(`/articles?where[author.${field}][exists]=true`, { token: editor.token })).status,
      ).toBe(400)
      const { text } = await api.ask('/users?depth=0', { token: editor.token })
      expect(text).not.toContain(`"${field}"`)
    },
  )
})
