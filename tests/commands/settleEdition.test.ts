import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { runInProcesses } from '../factories/runInProcesses.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

test.each(['open', 'planning'] as const)(
  'two processes that settle one edition at once, %s, both do, and its lineup stays',
  async (status) => {
    const { edition } = await printedEdition(newsroom.payload)
    const now = () => newsroom.payload.findByID({ collection: 'editions', id: edition, depth: 0 })
    const before = await now()
    // As a crash between the release and its edition leaves it: by hand, it cannot be planned again.
    await newsroom.payload.db.updateOne({ collection: 'editions', id: edition, data: { status } })
    const failures = await runInProcesses<string[]>({
      file: 'tests/factories/settleInProcess.ts',
      processes: 2,
      env: { SETTLE_EDITION: edition, SETTLE_TIMES: '40' },
    })
    expect(failures).toEqual([[], []])
    expect(await now()).toEqual({ ...before, updatedAt: expect.any(String) })
  },
  600_000,
)
