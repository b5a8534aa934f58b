// @ts-check
import TestSequencer from '@jest/test-sequencer'

/** Test files of half a minute and more, longest first: one that comes last leaves the other core idle. */
const longest = [
  'tests/commands/storedInProcesses.test.ts',
  'tests/integration/doorsAndRules.test.ts',
  'tests/commands/crashAfterPrint.test.ts',
  'tests/commands/pressEdition.test.ts',
  'tests/commands/pressAtOnce.test.ts',
  'tests/commands/killArticle.test.ts',
  'tests/commands/correctArticle.test.ts',
  'tests/server/afterPrint.test.ts',
  'tests/commands/amendAtOnce.test.ts',
  'tests/integration/gateDetails.test.ts',
  'tests/commands/stories.test.ts',
  'tests/commands/pollSources.test.ts',
  'tests/server/live.test.ts',
  'tests/hooks/clearance.test.ts',
  'tests/commands/auditNewsroom.test.ts',
  'tests/demo/loadDemo.test.ts',
  'tests/commands/recheckDue.test.ts',
  'tests/commands/publishScheduled.test.ts',
  'tests/integration/badInput.test.ts',
  'tests/domain/provenance/identifyLink.property.test.ts',
]

/** @param {{ path: string }} test */
const rankOf = ({ path }) => {
  const rank = longest.findIndex((file) => path.replaceAll('\\', '/').endsWith(file))
  return rank < 0 ? longest.length : rank
}

/**
 * The long files first, the others as jest orders them. A fresh clone has no times of earlier runs, and by
 * the size of a file jest takes the shortest table of tests for the quickest.
 */
export default class LongestFirst extends TestSequencer {
  /** @param {Parameters<InstanceType<typeof TestSequencer>['sort']>[0]} tests */
  async sort(tests) {
    const sorted = await super.sort(tests)
    return [...sorted].sort((one, other) => rankOf(one) - rankOf(other))
  }
}
