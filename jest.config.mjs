/** Jest runs ESM through swc; `npm test` sets NODE_OPTIONS=--experimental-vm-modules. */
export default {
  testEnvironment: '<rootDir>/tests/environment/FixedGlobals.mjs',
  // Jest leaves a core idle by default; on two cores that is half the machine.
  maxWorkers: 2,
  // A worker keeps what its files loaded, as Jest never gives ESM back; a full heap is slow, then fatal.
  workerIdleMemoryLimit: '1.5GB',
  testSequencer: '<rootDir>/tests/environment/LongestFirst.mjs',
  // No test depends on how fast the machine is; this only ends one that hangs.
  testTimeout: 600_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.build/'],
}
