import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { composeEdition } from '../../src/commands/composeEdition.ts'
import { gatherEdition } from '../../src/commands/gatherEdition.ts'
import { insertRelease } from '../../src/commands/insertRelease.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { settleRelease } from '../../src/commands/settleRelease.ts'
import { storeSnapshots } from '../../src/commands/storeSnapshots.ts'
import { amendmentsOf } from '../../src/domain/editions/amendmentsOf.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition } from '../factories/printedEdition.ts'
import { readChain } from '../factories/readChain.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

test('an article killed at the desk while another process printed it is taken down, with its reason', async () => {
  const { payload } = newsroom
  const { edition: id, article } = await plannedEdition(payload)
  const gathered = await gatherEdition(payload, id)
  const { sections, snapshots } = await composeEdition(payload, gathered)
  await storeSnapshots(payload, snapshots)
  const now = () => new Date()
  const reason = 'Its only source took it back.'
  await killArticle(payload, { article: article.id, reason, by: null, now })
  const release = await insertRelease(payload, {
    edition: gathered.edition,
    act: 'print',
    by: null,
    reason: 'Printed',
    at: now().toISOString(),
    shows: () => Promise.resolve({ sections, corrections: [], killed: [] }),
  })
  await settleRelease(payload, release)
  const { manifests, problems } = await readChain(payload)
  expect(problems).toEqual([])
  const newest = manifests.at(-1)
  expect(newest?.sections.flatMap((one) => one.articles)).toEqual([])
  expect(amendmentsOf(newest ?? null).killed).toMatchObject([{ article: article.id, reason }])
})
