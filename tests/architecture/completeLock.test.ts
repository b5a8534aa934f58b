import { expect, test } from '@jest/globals'
import { missingFromLock, readLock } from './completeLock.mjs'

test('the lock file holds every package for every machine, so that npm ci takes it', () => {
  expect(missingFromLock(readLock()).map(({ name }) => name)).toEqual([])
})

test('a package left out is named with the machine it is for', () => {
  const packages = {
    'node_modules/a': { dev: true, optionalDependencies: { '@a/linux-arm64-musl': '1.2.3' } },
  }
  expect(missingFromLock({ packages })).toEqual([
    {
      name: '@a/linux-arm64-musl',
      entry: { version: '1.2.3', cpu: ['arm64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    },
  ])
})
