// @ts-check
import { join } from 'node:path'
import { buildProduct } from './buildProduct.mjs'
import { addCounts, countsLine, noTests } from './countTests.mjs'
import { provideChromium } from './findChromium.mjs'
import { lockCheckout } from './prepareCheckout.mjs'
import { provideMongo } from './provideMongo.mjs'
import { reportStep } from './reportStep.mjs'
import { runJest, runReadings } from './runChecks.mjs'
import { runScript } from './runScript.mjs'

/** @typedef {import('./countTests.mjs').Counts} Counts */

/**
 * @param {string} root
 * @param {{ chromium: string | undefined, env: NodeJS.ProcessEnv }} surroundings
 * @returns {Promise<Counts>}
 */
async function runJourneys(root, { chromium, env }) {
  if (!chromium) return { ...noTests, failed: 1 }
  const args = ['--config', join('tests', 'e2e', 'jest.config.mjs')]
  return runJest(root, {
    name: 'Journeys',
    args,
    limitSeconds: 420,
    env: { ...env, CHROMIUM_PATH: chromium },
  })
}

/** @param {Counts} counts */
function sayCounts(counts) {
  const total = counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 }
  if (counts.skippedOnMongo > 0) {
    process.stdout.write(`No MongoDB was to be had: ${counts.skippedOnMongo} tests on it were skipped.\n`)
  }
  process.stdout.write(`${countsLine(total)}\n`)
  return total.failed
}

/** @param {string} root */
async function testAll(root) {
  const chromium = await reportStep('Chromium', () => provideChromium(root))
  const mongo = await reportStep('MongoDB', () => provideMongo(root))
  const release = await lockCheckout(root)
  await buildProduct(root)
  release()
  const env = { ...(mongo && { MONGODB_URL: mongo }) }
  const readings = await runReadings(root)
  const tests = await runJest(root, { name: 'Tests', args: [], limitSeconds: 480, env })
  const journeys = await runJourneys(root, { chromium, env })
  return sayCounts([readings, tests, journeys].reduce(addCounts))
}

/** `npm test`: everything that can be checked, on a machine that has Node and npm and nothing else. */
export const runTests = () => runScript(testAll)
