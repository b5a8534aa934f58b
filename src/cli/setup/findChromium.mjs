// @ts-check
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './runCommand.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** @param {string} file */
const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browser for the journeys: CHROMIUM_PATH, else the first of the usual names on the PATH.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return isProgram(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, macPath].find(isProgram)
}

/**
 * Whether Debian's packages can be installed here: root, and apt-get.
 * @returns {boolean}
 */
export const canInstallPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * Installs packages of Debian's; the caller has asked `canInstallPackages`.
 * @param {string} root
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether it worked
 */
export async function installPackages(root, packages) {
  const options = { cwd: root, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, limitSeconds: 420 }
  const log = (/** @type {string} */ name) => join(root, 'data', `apt-${name}.log`)
  await runCommand('apt-get', ['update', '-q'], { ...options, log: log('update') })
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages]
  const { code } = await runCommand('apt-get', args, { ...options, log: log('install') })
  return code === 0
}

/**
 * Finds Chromium, or installs Debian's where that is possible.
 * @param {string} root
 * @returns {Promise<{ outcome: string, value?: string }>} without a value, the outcome says how to get one
 */
export async function provideChromium(root) {
  const found = findChromium()
  if (found) return { outcome: `found at ${found}`, value: found }
  if (process.env.CHROMIUM_PATH)
    return { outcome: `CHROMIUM_PATH names no program: ${process.env.CHROMIUM_PATH}` }
  const installed =
    canInstallPackages() && (await installPackages(root, ['chromium'])) ? findChromium() : undefined
  if (installed) return { outcome: `installed at ${installed}`, value: installed }
  return {
    outcome: 'not found: install chromium (as root on Debian: apt-get install chromium) or set CHROMIUM_PATH',
  }
}
