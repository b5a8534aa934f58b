// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number, skippedOnMongo: number }} Counts */

/** @type {Counts} */
export const noTests = { passed: 0, failed: 0, skipped: 0, skippedOnMongo: 0 }

/**
 * Reads what `jest --json --outputFile` wrote. A run that left no report is one failure, and so is each test
 * file that could not be run.
 * @param {string} file
 * @returns {Counts}
 */
export function countTests(file) {
  if (!existsSync(file)) return { ...noTests, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {Array<{ status: string, fullName: string }>} */
  const all = report.testResults.flatMap((/** @type {any} */ suite) => suite.assertionResults)
  const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed')
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: skipped.length,
    skippedOnMongo: skipped.filter(({ fullName }) => /mongodb/i.test(fullName)).length,
  }
}

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export const addCounts = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  skippedOnMongo: one.skippedOnMongo + other.skippedOnMongo,
})

/** @param {Counts} counts */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
