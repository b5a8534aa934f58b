import { expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  addCounts,
  countTests,
  countTestsBelow,
  countsLine,
  noTests,
} from '../../src/cli/setup/countTests.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

const report = {
  numPassedTests: 1,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 1,
  testResults: [
    {
      assertionResults: [
        { status: 'passed', fullName: 'a' },
        { status: 'failed', fullName: 'b' },
        { status: 'pending', fullName: 'on MongoDB a press' },
        { status: 'todo', fullName: 'c' },
      ],
    },
    { assertionResults: [] },
  ],
}

test('a test file that could not be run counts as a failure', () => {
  const file = join(temporaryFolder(), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  expect(countTests(file)).toEqual({ passed: 1, failed: 2, skipped: 2 })
})

test('a run that left no report is a failure', () => {
  expect(countTests(join(temporaryFolder(), 'none.json'))).toEqual({ ...noTests, failed: 1 })
})

test('the counts of several runs make one line', () => {
  const counts = { passed: 100, failed: 0, skipped: 2 }
  expect(countsLine(addCounts(counts, { ...counts, passed: 23 }))).toBe('123 passed, 0 failed, 4 skipped')
})

test('the tests below some folders are counted by the files they stand in', () => {
  const file = join(temporaryFolder(), 'report.json')
  const suite = (name: string, tests: number) => ({ name, assertionResults: Array(tests).fill({}) })
  const testResults = [suite('/x/tests/hooks/a.test.ts', 3), suite('/x/tests/domain/b.test.ts', 5)]
  writeFileSync(file, JSON.stringify({ testResults }))
  expect(countTestsBelow(file, ['tests/hooks', 'tests/commands'])).toBe(3)
  expect(countTestsBelow(join(temporaryFolder(), 'none.json'), ['tests/hooks'])).toBe(0)
})
