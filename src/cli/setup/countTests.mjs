// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const noTests = { passed: 0, failed: 0, skipped: 0 }

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
  }
}

/**
 * How many tests a report holds from files below these folders.
 * @param {string} file
 * @param {string[]} folders
 */
export function countTestsBelow(file, folders) {
  if (!existsSync(file)) return 0
  const report = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {Array<{ name: string, assertionResults: unknown[] }>} */
  const suites = report.testResults
  const below = suites.filter(({ name }) => folders.some((folder) => name.includes(`/${folder}`)))
  return below.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0)
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
})

/** @param {Counts} counts */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
