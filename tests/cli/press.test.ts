import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { press } from '../../src/cli/commands/press.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createEdition } from '../factories/createEdition.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition } from '../factories/printedEdition.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const now = () => new Date('2026-06-25T12:00:00Z')
const run = async (date?: string) => {
  const lines: string[] = []
  const order = { reason: 'Printed', proof: true, ...(date === undefined ? {} : { date }) }
  const code = await press(newsroom.payload, order, { say: (line) => lines.push(line), now })
  return { code, lines }
}
const releases = async () => (await newsroom.payload.count({ collection: 'releases' })).totalDocs

/** An edition of that day that nothing else stands against. */
const ready = async (date: string): Promise<void> => {
  const edition = (await createEdition(newsroom.payload, { date })).id
  const { id, section } = await createArticle(newsroom.payload, { edition })
  const lineup = [{ section, articles: [id] }]
  await newsroom.payload.update({ collection: 'editions', id: edition, data: { lineup } })
}

test.each(['yesterday', '2026-13-45', '2026-02-30', '25.06.2026', '26-6-5', ''])(
  'asked for “%s” it says how a day is written',
  async (date) => {
    expect(await run(date)).toEqual({
      code: 2,
      lines: [`“${date}” is no day of a calendar. Write it as year-month-day, such as 2026-06-25.`],
    })
  },
)

test('a day without an edition is said to have none', async () => {
  expect(await run('2026-06-20')).toEqual({
    code: 2,
    lines: ['There is no edition of 2026-06-20. Plan one in the admin first.'],
  })
})

test('an edition further ahead than tomorrow is refused with what to do, and nothing is printed', async () => {
  await ready('2026-06-27')
  const { code, lines } = await run('2026-06-27')
  expect(code).toBe(1)
  expect(lines[0]).toBe('This edition cannot be printed yet – its day is still ahead.')
  expect(lines[1]).toMatch(
    /^ {2}edition-ahead \(date\): Saturday, 27 June 2026 is still ahead.*evening before/,
  )
  expect(await releases()).toBe(0)
})

test('today’s is printed without being named, and tomorrow’s tonight', async () => {
  await ready('2026-06-25')
  await ready('2026-06-26')
  expect((await run()).lines[0]).toMatch(/^Printed: .*No\. 1, release 1, [0-9a-f]{64}$/)
  const again = await run()
  expect(again.code).toBe(0)
  expect(again.lines[0]).toMatch(
    /^Nothing has changed since .*No\. 1, release 1, of .*: that one stands, and no new one was made, [0-9a-f]{64}$/,
  )
  expect((await run('2026-06-26')).lines[0]).toMatch(/^Printed: .*No\. 2, release 1/)
})

test('an empty edition is refused as an edition', async () => {
  const { date, article } = await plannedEdition(newsroom.payload)
  await newsroom.payload.delete({ collection: 'articles', id: article.id })
  expect((await run(date)).lines[0]).toMatch(/^This edition cannot be printed yet – .*holds no article/)
})
