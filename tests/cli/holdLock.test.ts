import { expect, test } from '@jest/globals'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '../../src/cli/setup/holdLock.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

const newLock = () => join(temporaryFolder(), 'data', 'start.lock')
const quiet = { waiting: () => undefined }

test('of two starts in one folder the second waits for the first, and says for whom', async () => {
  const file = newLock()
  const told: string[] = []
  const release = await holdLock(file, quiet)
  const second = holdLock(file, { waiting: (pid) => told.push(pid) })
  setTimeout(release, 350)
  const releaseSecond = await second
  expect(told).toEqual([String(process.pid)])
  releaseSecond()
  expect(existsSync(file)).toBe(false)
})

test.each([
  ['a process that is gone', '4194304 1'],
  ['a process whose number was used again', `${process.pid} 1`],
  ['nobody', 'what is this'],
])('the lock of %s is taken over', async (_, text) => {
  const file = newLock()
  ;(await holdLock(file, quiet))()
  writeFileSync(file, text)
  const release = await holdLock(file, { ...quiet, limitSeconds: 2 })
  release()
})

test('ten at once hold the lock one after the other', async () => {
  const file = newLock()
  let holders = 0
  let most = 0
  const take = async () => {
    const release = await holdLock(file, quiet)
    holders += 1
    most = Math.max(most, holders)
    await new Promise((resolve) => setTimeout(resolve, 5))
    holders -= 1
    release()
  }
  await Promise.all(Array.from({ length: 10 }, take))
  expect(most).toBe(1)
})

test('whoever waits too long is told what to end', async () => {
  const file = newLock()
  const release = await holdLock(file, quiet)
  await expect(holdLock(file, { ...quiet, limitSeconds: 0.2 })).rejects.toThrow(
    `Process ${process.pid} still holds`,
  )
  release()
})
