// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { performance } from 'node:perf_hooks'
import { SetupRefusal } from './SetupRefusal.mjs'

/**
 * When a process began, so that a number used again is not taken for the same process. Empty where the
 * system does not tell (proc(5): field 22 of `stat`, counted after the name in brackets).
 * @param {number} pid
 */
function startedAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** @param {string} text what a lock file says: pid and beginning */
export function isHeld(text) {
  const [pid, began] = text.trim().split(' ')
  const number = Number(pid)
  return Number.isInteger(number) && number > 0 && isAlive(number) && (!began || startedAt(number) === began)
}

/** @param {string} file */
const readLock = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/**
 * Takes away the lock of a dead process. Two may try at once: whoever moved a living one puts it back.
 * @param {string} file
 */
function clearStale(file) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (isHeld(readFileSync(aside, 'utf8'))) linkSync(aside, file)
  } catch {
    // Somebody was faster.
  }
  rmSync(aside, { force: true })
}

/** @param {string} file */
function tryLock(file) {
  const draft = `${file}.new-${process.pid}`
  writeFileSync(draft, `${process.pid} ${startedAt(process.pid)}\n`)
  try {
    // A link appears whole or not at all: nobody reads a lock without its pid.
    linkSync(draft, file)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Waits until no other process prepares this folder, then holds the lock until `release` or the process's end.
 * @param {string} file
 * @param {{ waiting: (pid: string) => void, limitSeconds?: number }} options `waiting` is told once
 * @returns {Promise<() => void>} release
 */
export async function holdLock(file, { waiting, limitSeconds = 1800 }) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const deadline = performance.now() + limitSeconds * 1000
  let told = false
  while (!tryLock(file)) {
    const holder = readLock(file)
    if (holder !== null && !isHeld(holder)) clearStale(file)
    else if (holder !== null && !told) {
      told = true
      waiting(holder.split(' ')[0] ?? '')
    }
    if (performance.now() > deadline) {
      throw new SetupRefusal(`Process ${holder?.split(' ')[0]} still holds ${file}: end it, then try again.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}
