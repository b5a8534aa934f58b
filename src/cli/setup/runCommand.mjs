// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { setPriority } from 'node:os'
import { dirname } from 'node:path'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** @param {import('node:child_process').ChildProcess} child with its own process group */
export function endGroup(child) {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** Ends every command still under way, with its children. */
export const endAllCommands = () => running.forEach(endGroup)

process.once('exit', endAllCommands)

/** @type {Array<[NodeJS.Signals, number]>} */
const leaving = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]

/**
 * On an interrupt, ends the commands under way and leaves.
 * @returns {() => void} leaves signals to somebody else again
 */
export function leaveOnSignals() {
  const handlers = leaving.map(([signal, code]) => {
    const leave = () => process.exit(code)
    process.once(signal, leave)
    return () => process.off(signal, leave)
  })
  return () => handlers.forEach((stop) => stop())
}

/** @param {string} log what a program says may name addresses and people: its owner reads it, nobody else */
function openLog(log) {
  mkdirSync(dirname(log), { recursive: true, mode: 0o700 })
  return openSync(log, 'w', 0o600)
}

/**
 * Lets a program have what others leave of the processor; where that is not allowed it runs as they do.
 * @param {import('node:child_process').ChildProcess} child
 */
function yieldToOthers({ pid }) {
  try {
    if (pid) setPriority(pid, 10)
  } catch {
    // It has ended already, or may not.
  }
}

/**
 * Runs a program in a process group of its own, its output in `log`, and ends the whole group at the time limit.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, log: string, env?: NodeJS.ProcessEnv, limitSeconds?: number, yields?: boolean }} options
 *   `yields`: whether it gives way to everything else that runs
 * @returns {Promise<{ code: number, late: boolean }>} code 127 when there is no such program
 */
export function runCommand(
  program,
  args,
  { cwd, log, env = process.env, limitSeconds = 900, yields = false },
) {
  const output = openLog(log)
  return new Promise((resolve) => {
    let late = false
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, output], detached: true })
    running.add(child)
    if (yields) yieldToOthers(child)
    const timer = setTimeout(() => {
      late = true
      endGroup(child)
    }, limitSeconds * 1000)
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer)
      running.delete(child)
      closeSync(output)
      resolve({ code, late })
    }
    child.once('error', () => end(127))
    child.once('exit', (code) => end(code ?? 1))
  })
}

/**
 * Starts a program that goes on beside this one; it ends with this process at the latest.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, log: string, env?: NodeJS.ProcessEnv, yields?: boolean }} options
 *   `yields`: whether it gives way to everything else that runs
 */
export function startCommand(program, args, { cwd, log, env = process.env, yields = false }) {
  const output = openLog(log)
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, output], detached: true })
  closeSync(output)
  running.add(child)
  if (yields) yieldToOthers(child)
  child.once('error', () => running.delete(child))
  child.once('exit', () => running.delete(child))
  return child
}
