import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { press } from './printedEdition.ts'

/** `tsx pressInProcess.ts <times> <edition>…`: prints the editions in a process of its own. */
const [times, ...editions] = process.argv.slice(2)
const payload = await openNewsroom()
const outcomes: string[] = []
for (let time = 0; time < Number(times); time += 1)
  for (const edition of editions)
    outcomes.push(
      await press(payload, edition).then(
        ({ number, revision }) => `${String(number)}/${String(revision)}`,
        (error: unknown) => `refused: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
process.stdout.write(`${JSON.stringify(outcomes)}\n`)
await payload.destroy()
process.exit(0)
