import { settleEdition } from '../../src/commands/settleEdition.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'

/** Settles the edition SETTLE_EDITION as often as SETTLE_TIMES says; answers what went wrong. */
const payload = await openNewsroom()
const failures: string[] = []
for (let time = 0; time < Number(process.env['SETTLE_TIMES']); time += 1)
  await settleEdition(payload, String(process.env['SETTLE_EDITION'])).catch((error: unknown) => {
    const { message, cause } = error as Error
    failures.push([message, cause instanceof Error ? cause.message : ''].join(' '))
  })
process.stdout.write(`${JSON.stringify(failures)}\n`)
process.exit(0)
