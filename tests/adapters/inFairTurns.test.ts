import { expect, test } from '@jest/globals'
import { setImmediate as turn } from 'node:timers/promises'
import { inFairTurns } from '../../src/adapters/inFairTurns.ts'

/** Work that takes its time and lets nobody else have any, as SQLite's. */
const busy = (milliseconds: number): Promise<number> => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
  return Promise.resolve(milliseconds)
}

/** How often others came to work until something was done. */
const turnsOfOthers = async (done: Promise<unknown>): Promise<number> => {
  let turns = 0
  let isDone = false
  void done.then(() => {
    isDone = true
  })
  while (!isDone) {
    await turn()
    turns += 1
  }
  return turns
}

test('who asks one thing after the other lets others in between', async () => {
  const ask = inFairTurns(busy)
  const all = async () => {
    for (let at = 0; at < 20; at += 1) expect(await ask(2)).toBe(2)
  }
  expect(await turnsOfOthers(all())).toBeGreaterThanOrEqual(19)
})

test('who asks many things at once does too, and is answered in order', async () => {
  const ask = inFairTurns(busy)
  const answered: number[] = []
  const all = Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      await ask(2)
      answered.push(at)
    }),
  )
  expect(await turnsOfOthers(all)).toBeGreaterThanOrEqual(19)
  expect(answered).toEqual(Array.from({ length: 20 }, (_, at) => at))
})

test('a refusal reaches whoever asked, and nobody else', async () => {
  const ask = inFairTurns((fails: boolean) =>
    fails ? Promise.reject(new Error('No such table.')) : Promise.resolve('rows'),
  )
  const answers = await Promise.allSettled([ask(false), ask(true), ask(false)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})
