import base from '../../jest.config.mjs'

/** The browser journeys: one at a time, against the built product; `npm test` builds it and names the browser. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/e2e/harness/openJourneys.mjs',
  globalTeardown: '<rootDir>/tests/e2e/harness/closeJourneys.mjs',
  testTimeout: 120_000,
  maxWorkers: 1,
}
