import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { press } from './printedEdition.ts'

/** Prints the editions that PRESS_EDITIONS names, PRESS_TIMES times each; runs in a process of its own. */
const payload = await openNewsroom()
const outcomes: string[] = []
for (let time = 0; time < Number(process.env['PRESS_TIMES']); time += 1)
  for (const edition of (process.env['PRESS_EDITIONS'] ?? '').split(','))
    outcomes.push(
      await press(payload, edition).then(
        ({ number, revision }) => `${String(number)}/${String(revision)}`,
        (error: unknown) => `refused: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
process.stdout.write(`${JSON.stringify(outcomes)}\n`)
process.exit(0)
