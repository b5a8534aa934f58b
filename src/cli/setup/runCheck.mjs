// @ts-check
import { addCounts, countsLine } from './countTests.mjs'
import { runJest, runReadings } from './runChecks.mjs'
import { runScript } from './runScript.mjs'

/** @param {string} root */
async function checkAll(root) {
  const readings = await runReadings(root)
  const counts = addCounts(readings, await runJest(root, { name: 'Tests', args: [], limitSeconds: 600 }))
  process.stdout.write(`${countsLine(counts)}\n`)
  return counts.failed
}

/** `npm run check`: the readings and the tests, on SQLite alone. */
export const runCheck = () => runScript(checkAll)
