// @ts-check
import { addCounts, countsLine } from './setup/countTests.mjs'
import { runJest, runReadings } from './setup/runChecks.mjs'
import { runScript } from './setup/runScript.mjs'

await runScript(async (root) => {
  const readings = await runReadings(root)
  const counts = addCounts(readings, await runJest(root, { name: 'Tests', args: [], limitSeconds: 600 }))
  process.stdout.write(`${countsLine(counts)}\n`)
  return counts.failed
})
