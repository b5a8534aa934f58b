import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { publishScheduled } from '../../src/commands/publishScheduled.ts'
import { cancelSchedule, scheduleArticle } from '../../src/commands/scheduleArticle.ts'
import type { Article } from '../../src/generated/payload-types.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createEdition } from '../factories/createEdition.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { press } from '../factories/printedEdition.ts'

let newsroom: TestNewsroom
let publisher: Staff
const mails: Record<string, unknown>[] = []

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  publisher = await createStaff(newsroom.payload, 'publisher')
  await newsroom.payload.updateGlobal({ slug: 'policy', data: { alarmMail: 'alarm@paper.example' } })
  newsroom.payload.sendEmail = async (mail) => void mails.push({ ...mail })
}, 600_000)
afterAll(() => newsroom.close())

const minute = 60_000
const now = new Date()
const at = new Date(now.getTime() + 30 * minute)
const due = new Date(now.getTime() + 31 * minute)
const reqOf = (staff: Staff = publisher) => createLocalReq({ user: staff.user }, newsroom.payload)
const schedule = async (article: string, staff?: Staff) =>
  scheduleArticle(await reqOf(staff), { article, at, now })
const run = (when = due) => publishScheduled(newsroom.payload, { now: () => when })
const articleNow = (id: string): Promise<Article> =>
  newsroom.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const versionsOf = (id: string) =>
  newsroom.payload.countVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })

describe('a schedule', () => {
  test('publishes the cleared text at its time, and not before', async () => {
    const { id } = await createArticle(newsroom.payload)
    const { schedule: set } = await schedule(id)
    expect(set).toMatchObject({ state: 'waiting', by: publisher.user.id, at: at.toISOString() })
    expect((await articleNow(id)).stage).toBe('cleared')
    await run(new Date(at.getTime() - 1))
    expect((await articleNow(id))._status).toBe('draft')
    await run()
    expect(await articleNow(id)).toMatchObject({
      _status: 'published',
      schedule: { state: 'done', note: null },
    })
  })

  test('publishes once when three workers run at once', async () => {
    const { id } = await createArticle(newsroom.payload)
    await schedule(id)
    const published = await Promise.all([run(), run(), run()])
    expect(published.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect((await articleNow(id))._status).toBe('published')
    // The publication, and the note of it.
    expect((await versionsOf(id)).totalDocs).toBe(2)
  })

  test('only notes what a crash left published', async () => {
    const { id } = await createArticle(newsroom.payload)
    await schedule(id)
    await newsroom.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      user: publisher.user,
    })
    await run()
    expect(await articleNow(id)).toMatchObject({ _status: 'published', schedule: { state: 'done' } })
  })

  test('prints an edition again that is out already', async () => {
    const edition = await createEdition(newsroom.payload)
    const first = await createArticle(newsroom.payload, { edition: edition.id })
    await newsroom.payload.update({
      collection: 'editions',
      id: edition.id,
      data: { lineup: [{ section: first.section, articles: [first.id] }] },
    })
    const before = await press(newsroom.payload, edition.id)
    const { id } = await createArticle(newsroom.payload, { edition: edition.id, section: first.section })
    await schedule(id)
    await run()
    const { docs } = await newsroom.payload.find({ collection: 'releases', sort: '-sequence', limit: 1 })
    expect(docs[0]).toMatchObject({ revision: before.revision + 1, reason: 'Published as scheduled' })
    expect(docs[0]?.manifest).toContain(id)
  })

  test('can be taken back', async () => {
    const { id } = await createArticle(newsroom.payload)
    await schedule(id)
    await cancelSchedule(await reqOf(), id)
    await run()
    expect(await articleNow(id)).toMatchObject({ _status: 'draft', stage: 'cleared', schedule: { at: null } })
  })

  test('is not carried out early because the clock jumped back', async () => {
    const { id } = await createArticle(newsroom.payload)
    await schedule(id)
    await run(new Date(now.getTime() - 60 * 24 * 60 * minute))
    expect(await articleNow(id)).toMatchObject({ _status: 'draft', schedule: { state: 'waiting' } })
  })
})

describe('a schedule that prints nothing', () => {
  const refused = async (change: (id: string) => Promise<unknown>, staff?: Staff) => {
    const { id } = await createArticle(newsroom.payload)
    await schedule(id, staff)
    await change(id)
    mails.length = 0
    await run()
    return articleNow(id)
  }
  const edit = (id: string, data: Partial<Article>) =>
    newsroom.payload.update({ collection: 'articles', id, data, draft: true })

  test('says which parts were changed since it was cleared, on the article and by mail', async () => {
    const article = await refused((id) =>
      edit(id, { headline: 'Dockers vote again', standfirst: 'Another one.' }),
    )
    expect(article).toMatchObject({ _status: 'draft', schedule: { state: 'refused' } })
    expect(article.schedule?.note).toBe(
      'Nothing was published: this is not the text that was scheduled. Changed since: the headline and the standfirst. Have it cleared and schedule it again.',
    )
    expect(mails).toEqual([expect.objectContaining({ to: 'alarm@paper.example' })])
    expect(String(mails[0]?.text)).toContain('the headline and the standfirst')
  })

  test('prints nothing of a text that was cleared anew after it was scheduled', async () => {
    const article = await refused(async (id) => {
      await edit(id, { headline: 'Dockers vote once more' })
      await clearArticle(newsroom.payload, id)
    })
    expect(article).toMatchObject({ stage: 'cleared', _status: 'draft', schedule: { state: 'refused' } })
  })

  test('prints nothing when the article went back to the desk', async () => {
    const article = await refused((id) => edit(id, { stage: 'in-check' }))
    expect(article).toMatchObject({ _status: 'draft', schedule: { state: 'refused' } })
  })

  test('prints nothing when an embargo came up', async () => {
    const article = await refused((id) =>
      edit(id, { embargoUntil: new Date(due.getTime() + 60 * minute).toISOString() }),
    )
    expect(article).toMatchObject({ _status: 'draft', schedule: { state: 'refused' } })
  })

  test('prints nothing for a publisher who is none any more', async () => {
    const former = await createStaff(newsroom.payload, 'publisher')
    const article = await refused(
      () => newsroom.payload.update({ collection: 'users', id: former.user.id, data: { roles: ['editor'] } }),
      former,
    )
    expect(article.schedule).toMatchObject({ state: 'refused' })
    expect(article.schedule?.note).toContain('may not publish any more')
  })

  test('is not undone by a mailer that fails', async () => {
    const sendEmail = newsroom.payload.sendEmail
    newsroom.payload.sendEmail = async () => {
      throw new Error('The mailer is down.')
    }
    const article = await refused((id) => edit(id, { headline: 'Dockers vote in silence' }))
    newsroom.payload.sendEmail = sendEmail
    expect(article.schedule?.state).toBe('refused')
  })

  test('is refused once, however often it is run', async () => {
    const article = await refused((id) => edit(id, { headline: 'Dockers vote for the last time' }))
    await run()
    expect(mails).toHaveLength(1)
    expect((await articleNow(article.id)).schedule?.note).toBe(article.schedule?.note)
  })
})

describe('what cannot be scheduled', () => {
  const refusal = async (article: string, when: Date) =>
    scheduleArticle(await reqOf(), { article, at: when, now }).catch((error: unknown) => error)

  test('is a text nobody cleared', async () => {
    const { id } = await writeArticle(newsroom.payload)
    const error = await refusal(id, at)
    expect(error).toMatchObject({ status: 422 })
    expect(JSON.stringify(error)).toContain('clearance-missing')
  })

  test.each([
    ['a time that has passed', new Date(now.getTime() - 1)],
    ['a time more than a year ahead', new Date(now.getTime() + 367 * 24 * 60 * minute)],
  ])('is %s', async (_, when) => {
    const { id } = await createArticle(newsroom.payload)
    expect(await refusal(id, when)).toMatchObject({ status: 400, data: { path: 'at' } })
  })

  test('is a time within an embargo', async () => {
    const { id } = await createArticle(newsroom.payload, {
      embargoUntil: new Date(at.getTime() + minute).toISOString(),
    })
    expect(await refusal(id, at)).toMatchObject({ status: 422 })
  })

  test('is a text that is published already', async () => {
    const { id } = await createArticle(newsroom.payload)
    await newsroom.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      user: publisher.user,
    })
    expect(await refusal(id, at)).toMatchObject({ status: 409 })
  })
})

test('Payload’s own scheduled publishing stays off, which publishes whatever was saved last', () => {
  const { versions } = newsroom.payload.collections.articles.config
  expect(versions).toMatchObject({ drafts: expect.not.objectContaining({ schedulePublish: true }) })
  expect(newsroom.payload.config.jobs.tasks?.map(({ slug }) => slug)).not.toContain('schedulePublish')
})
