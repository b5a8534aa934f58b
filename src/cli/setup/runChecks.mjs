// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { addCounts, countTests, noTests } from './countTests.mjs'
import { secondsSince } from './reportStep.mjs'
import { runCommand } from './runCommand.mjs'

/** @typedef {{ name: string, script: string, args: string[], limitSeconds: number, yields?: boolean }} Check */

const layers = ['src', 'hooks', 'collections', 'migrations', 'payload.config.ts']

/** Each reads and reports, none writes: they may run side by side. */
/** @type {Check[]} */
const readings = [
  { name: 'Types', script: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'], limitSeconds: 300 },
  { name: 'Lint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings=0'], limitSeconds: 300 },
  { name: 'Format', script: 'prettier/bin/prettier.cjs', args: ['--check', '.'], limitSeconds: 120 },
  {
    name: 'Layers',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.mjs', ...layers],
    limitSeconds: 120,
  },
  { name: 'Unused', script: 'knip/bin/knip.js', args: [], limitSeconds: 120 },
]

/**
 * @param {string} root
 * @param {Check} check
 * @param {NodeJS.ProcessEnv} env
 */
async function runOne(root, { name, script, args, limitSeconds, yields = false }, env) {
  const start = performance.now()
  const log = join(root, 'data', 'checks', `${name.toLowerCase().replaceAll(' ', '-')}.log`)
  const program = join(root, 'node_modules', script)
  const { code, late } = await runCommand(process.execPath, [program, ...args], {
    cwd: root,
    log,
    env,
    limitSeconds,
    yields,
  })
  const outcome = late ? `stopped at its limit of ${limitSeconds} s` : code === 0 ? 'passed' : 'failed'
  process.stdout.write(`${name.padEnd(14)}${outcome} ${secondsSince(start)}\n`)
  if (code !== 0) process.stdout.write(`${readFileSync(log, 'utf8').trimEnd()}\n`)
  return code === 0
}

/**
 * Types, lint, format, layers and unused code, two at a time.
 * @param {string} root
 * @returns {Promise<import('./countTests.mjs').Counts>} only failures are counted; these are not tests
 */
export async function runReadings(root) {
  const queue = [...readings]
  let failed = 0
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (!(await runOne(root, next, process.env))) failed += 1
    }
  }
  await Promise.all([worker(), worker()])
  return { ...noTests, failed }
}

/**
 * Where a run of jest leaves its report.
 * @param {string} root
 * @param {string} name
 */
export const reportOf = (root, name) =>
  join(root, 'data', 'checks', `${name.toLowerCase().replaceAll(' ', '-')}.json`)

/**
 * One run of jest, counted from its own report.
 * @param {string} root
 * @param {{ name: string, args: string[], limitSeconds: number, env?: NodeJS.ProcessEnv, yields?: boolean }} run
 * @returns {Promise<import('./countTests.mjs').Counts>}
 */
export async function runJest(root, { name, args, limitSeconds, env = {}, yields = false }) {
  const report = reportOf(root, name)
  rmSync(report, { force: true })
  const all = [...args, '--passWithNoTests', '--forceExit', '--json', `--outputFile=${report}`]
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`
  const check = { name, script: 'jest/bin/jest.js', args: all, limitSeconds, yields }
  const isFine = await runOne(root, check, {
    ...process.env,
    NODE_ENV: 'test',
    ...env,
    NODE_OPTIONS: options.trim(),
  })
  const counts = countTests(report)
  return isFine || counts.failed > 0 ? counts : addCounts(counts, { ...noTests, failed: 1 })
}
