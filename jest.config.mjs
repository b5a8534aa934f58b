/** Jest runs ESM through swc; `npm test` sets NODE_OPTIONS=--experimental-vm-modules. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts' },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.build/'],
}
