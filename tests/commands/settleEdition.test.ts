import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { runInProcesses } from '../factories/runInProcesses.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

test('two processes that settle one edition at once both do, and its lineup stays', async () => {
  const { edition } = await printedEdition(newsroom.payload)
  const now = () => newsroom.payload.findByID({ collection: 'editions', id: edition, depth: 0 })
  const before = await now()
  const failures = await runInProcesses<string[]>({
    file: 'tests/factories/settleInProcess.ts',
    processes: 2,
    env: { SETTLE_EDITION: edition, SETTLE_TIMES: '40' },
  })
  expect(failures).toEqual([[], []])
  expect(await now()).toEqual({ ...before, updatedAt: expect.any(String) })
}, 600_000)
