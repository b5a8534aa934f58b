// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Does `work` unless `file` already says it was done for `stamp`. The stamp goes before the work and comes
 * after it, so that what failed or was interrupted is never taken for done.
 * @param {{ file: string, stamp: string, isThere: () => boolean }} mark
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function keepStamp({ file, stamp, isThere }, work) {
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (known === stamp && isThere()) return false
  rmSync(file, { force: true })
  await work()
  writeStamp(file, stamp)
  return true
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, `${stamp}\n`)
  renameSync(`${file}.${process.pid}`, file)
}
