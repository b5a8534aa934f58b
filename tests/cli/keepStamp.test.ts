import { expect, test } from '@jest/globals'
import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from '../../src/cli/setup/hashSources.mjs'
import { keepStamp } from '../../src/cli/setup/keepStamp.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

const markIn = (root: string, stamp = 'one') => ({
  file: join(root, 'deep', 'stamp'),
  stamp,
  isThere: () => true,
})
const nothing = () => Promise.resolve()
const failing = () => Promise.reject(new Error('no'))

test('work is done once for the same sources, and again for others', async () => {
  const root = temporaryFolder()
  expect(await keepStamp(markIn(root), nothing)).toBe(true)
  expect(await keepStamp(markIn(root), failing)).toBe(false)
  expect(await keepStamp(markIn(root, 'two'), nothing)).toBe(true)
})

test('a failed build is built again, even for the sources that stood before', async () => {
  const root = temporaryFolder()
  await keepStamp(markIn(root), nothing)
  await expect(keepStamp(markIn(root, 'two'), failing)).rejects.toThrow('no')
  expect(await keepStamp(markIn(root), nothing)).toBe(true)
})

test('a build whose output is gone is built again', async () => {
  const root = temporaryFolder()
  await keepStamp(markIn(root), nothing)
  expect(await keepStamp({ ...markIn(root), isThere: () => false }, nothing)).toBe(true)
})

const sourcesIn = (root: string) => {
  mkdirSync(join(root, 'src', 'cli'), { recursive: true })
  writeFileSync(join(root, 'src', 'a.ts'), 'a')
  writeFileSync(join(root, 'src', 'cli', 'b.ts'), 'b')
  return () => hashSources(root, ['src', 'gone'], ['src/cli'])
}

test('the hash of the sources answers to content and names, not to clocks or what is left out', () => {
  const root = temporaryFolder()
  const hash = sourcesIn(root)
  const first = hash()
  utimesSync(join(root, 'src', 'a.ts'), 1, 1)
  writeFileSync(join(root, 'src', 'cli', 'b.ts'), 'other')
  expect(hash()).toBe(first)
  writeFileSync(join(root, 'src', 'a.ts'), 'aa')
  expect(hash()).not.toBe(first)
  writeFileSync(join(root, 'src', 'a.ts'), 'a')
  renameSync(join(root, 'src', 'a.ts'), join(root, 'src', 'c.ts'))
  expect(hash()).not.toBe(first)
})
