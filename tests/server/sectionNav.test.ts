import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import request from 'supertest'
import { createArticle } from '../factories/createArticle.ts'
import { createEdition } from '../factories/createEdition.ts'
import { createSection } from '../factories/createSection.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { press } from '../factories/printedEdition.ts'
import { servePaper } from '../factories/servePaper.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

test('the navigation follows the sections’ order, the lead the lineup', async () => {
  const { payload } = newsroom
  const edition = (await createEdition(payload)).id
  const lineup: { section: string; articles: string[] }[] = []
  for (const [title, order] of [
    ['Last desk', 90],
    ['First desk', 1],
    ['Middle desk', 50],
  ] as const) {
    const section = (await createSection(payload, { title, order })).id
    lineup.push({ section, articles: [(await createArticle(payload, { edition, section })).id] })
  }
  await payload.update({ collection: 'editions', id: edition, data: { lineup } })
  await press(payload, edition)
  const $ = load((await request(servePaper(newsroom)).get('/')).text)
  const listed = $('.SectionNav a')
    .toArray()
    .map((link) => $(link).attr('href'))
  expect(listed.slice(0, 3)).toEqual(['/first-desk', '/middle-desk', '/last-desk'])
  expect($('.LeadStory a[href^="/last-desk/"]').length).toBeGreaterThan(0)
})
