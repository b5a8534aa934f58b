// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { bundleOptions } from '../../src/cli/setup/bundleServer.mjs'
import { projectRoot } from '../../src/cli/setup/projectRoot.mjs'

/**
 * The longest article and its links, and how many articles are in check with it.
 * @typedef {{ id: string, links: string[], inCheck: number }} Filled
 */

/**
 * Fills the newsroom of an environment in a process of its own, beside the server, and answers what the
 * script of this folder says it wrote.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} script
 * @returns {Promise<any>}
 */
export async function runFilling(env, script) {
  mkdirSync(join(projectRoot, '.build'), { recursive: true })
  const folder = mkdtempSync(join(projectRoot, '.build', 'bench-fill-'))
  try {
    const entryPoints = { fill: join(projectRoot, 'tests', 'bench', script) }
    await build({ ...bundleOptions(projectRoot, folder), entryPoints })
    // With this condition Lexical names its files outright, and awaits nothing while it loads (see settleLexical).
    const args = ['--conditions=development', join(folder, 'fill.mjs')]
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
    if (child.exitCode !== 0) throw new Error('The newsroom could not be filled.')
    return JSON.parse(said.trim().split('\n').at(-1) ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Fills the newsroom of an environment with articles in check.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Filled>}
 */
export const fillProduct = (env) => runFilling(env, 'fillNewsroom.ts')
