// @ts-check
import { performance } from 'node:perf_hooks'

const column = 14

/**
 * The time since `start` in seconds, as people read it.
 * @param {number} start from `performance.now()`
 */
export const secondsSince = (start) => `(${((performance.now() - start) / 1000).toFixed(1)} s)`

/**
 * Does one step and prints one line for it: its name while it runs, then what came of it and how long it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<{ outcome: string, value?: T }>} work
 * @returns {Promise<T | undefined>}
 */
export async function reportStep(name, work) {
  const start = performance.now()
  process.stdout.write(name.padEnd(column))
  try {
    const { outcome, value } = await work()
    process.stdout.write(`${outcome} ${secondsSince(start)}\n`)
    return value
  } catch (error) {
    process.stdout.write(`failed ${secondsSince(start)}\n`)
    throw error
  }
}
