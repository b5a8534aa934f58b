// @ts-check
import { join } from 'node:path'
import { buildProduct } from './buildProduct.mjs'
import { addCounts, countsLine, countTestsBelow, noTests } from './countTests.mjs'
import { provideChromium } from './findChromium.mjs'
import { lockCheckout } from './prepareCheckout.mjs'
import { provideMongo } from './provideMongo.mjs'
import { reportStep } from './reportStep.mjs'
import { reportOf, runJest, runReadings } from './runChecks.mjs'
import { runScript } from './runScript.mjs'

/** @typedef {import('./countTests.mjs').Counts} Counts */

/** What hangs on the database itself among the commands: races, crashes, unique keys, what is asked in bulk. */
const onDatabase = [
  'amendAtOnce',
  'crashAfterPrint',
  'deliverWire',
  'ingestWireItems',
  'markInPlace',
  'pressAtOnce',
  'recordEvent',
  'settleEdition',
  'storedInProcesses',
  'takeClaim',
]

/**
 * The tests that are run once more on MongoDB: what newsrooms store and find there, who may, what is
 * refused, and what two do at once. The long table of rules and doors says it of the doors; what is asked
 * of the rules and not of the database is run on SQLite only.
 */
const newsroomTests = [
  'tests/access/accessGrid',
  'tests/adapters/search',
  'tests/adapters/wireStore',
  ...onDatabase.map((name) => `tests/commands/${name}`),
  'tests/hooks/countRevision',
  'tests/integration/badInput',
]

/**
 * @param {string} root
 * @param {string | undefined} chromium
 * @returns {Promise<Counts>}
 */
async function runJourneys(root, chromium) {
  if (!chromium) return { ...noTests, failed: 1 }
  const args = ['--config', join('tests', 'e2e', 'jest.config.mjs')]
  return runJest(root, { name: 'Journeys', args, limitSeconds: 3600, env: { CHROMIUM_PATH: chromium } })
}

/**
 * The tests that open a newsroom, once more on MongoDB; without one, how many were left out.
 * @param {string} root
 * @param {string | undefined} mongo
 * @returns {Promise<Counts>}
 */
async function runOnMongo(root, mongo) {
  if (!mongo) {
    const skipped = countTestsBelow(reportOf(root, 'Tests'), newsroomTests)
    process.stdout.write(`On MongoDB    ${skipped} tests skipped, for there is none\n`)
    return { ...noTests, skipped }
  }
  const env = { MONEXUS_TEST_MONGODB: mongo }
  return runJest(root, { name: 'On MongoDB', args: newsroomTests, limitSeconds: 3600, env, yields: true })
}

/** @param {Counts} counts */
function sayCounts(counts) {
  const total = counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 }
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
  const readings = await runReadings(root)
  const tests = await runJest(root, { name: 'Tests', args: [], limitSeconds: 3600 })
  // Journeys wait for clocks and pages a third of their time; what runs beside them gives way to them.
  const beside = await Promise.all([runOnMongo(root, mongo), runJourneys(root, chromium)])
  return sayCounts([readings, tests, ...beside].reduce(addCounts))
}

/** `npm test`: everything that can be checked, on a machine that has Node and npm and nothing else. */
export const runTests = () => runScript(testAll)
