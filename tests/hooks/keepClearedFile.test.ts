import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createPicture, pictureBytes } from '../factories/createPicture.ts'
import { createStaff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let token: string
/** The picture of an article that is cleared, and of one that went back to fact-check after. */
let cleared: string
let wasCleared: string
let onlyDrafted: string

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  const { payload } = newsroom
  token = (await createStaff(payload, 'editor', 'publisher')).token
  cleared = (await createPicture(payload)).id
  await createArticle(payload, { hero: cleared })
  wasCleared = (await createPicture(payload)).id
  const { id } = await createArticle(payload, { hero: wasCleared })
  const data = { headline: 'Another headline', hero: null }
  await payload.update({ collection: 'articles', id, data, draft: true, depth: 0 })
  onlyDrafted = (await createPicture(payload)).id
  await writeArticle(payload, { hero: onlyDrafted })
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const cut = [
  'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50',
  'uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10',
].join('&')
const patch = (path: string, body: unknown) => api.ask(path, { method: 'PATCH', token, body })
const aFile = async (): Promise<FormData> => {
  const body = new FormData()
  const bytes = new Uint8Array(await pictureBytes())
  body.append('file', new Blob([bytes], { type: 'image/png' }), 'other.png')
  return body
}

const doors: [name: string, knock: (id: string) => Promise<{ status: number; text: string }>][] = [
  ['cut anew', (id) => patch(`/media/${id}?${cut}`, { alt: 'Cut' })],
  ['cut anew with many', (id) => patch(`/media?where[id][equals]=${id}&${cut}`, { alt: 'Cut' })],
  ['exchanged', async (id) => patch(`/media/${id}`, await aFile())],
  ['exchanged with many', async (id) => patch(`/media?where[id][equals]=${id}`, await aFile())],
]

test.each(doors)('A picture that was cleared with an article is not %s', async (_, knock) => {
  for (const id of [cleared, wasCleared]) {
    const before = await newsroom.payload.findByID({ collection: 'media', id })
    const { status, text } = await knock(id)
    expect([status, text]).toEqual([409, expect.stringContaining('picture-cleared')])
    expect(await newsroom.payload.findByID({ collection: 'media', id })).toEqual(before)
  }
})

test('The words of such a picture may be mended, and other pictures be cut', async () => {
  expect((await patch(`/media/${cleared}`, { alt: 'A grey sea at dawn' })).status).toBe(200)
  expect((await patch(`/media/${onlyDrafted}?${cut}`, { alt: 'Cut' })).status).toBe(200)
})
