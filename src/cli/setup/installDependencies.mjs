// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDependencies, stampDependencies } from './dependencyStamp.mjs'
import { linkCommand } from './linkCommand.mjs'
import { runCommand } from './runCommand.mjs'
import { SetupRefusal } from './SetupRefusal.mjs'

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/

/**
 * npm as it was called, or the one on the PATH.
 * @returns {[string, string[]]}
 */
function npmCommand() {
  const path = process.env.npm_execpath ?? ''
  return /npm-cli\.c?js$/.test(path) ? [process.execPath, [path]] : ['npm', []]
}

/**
 * @param {string} log
 * @param {{ code: number, late: boolean }} result
 */
function explainFailure(log, { code, late }) {
  if (code === 127) return 'npm was not found on the PATH: install it beside Node.'
  if (late) return `npm did not finish within 20 minutes: see ${log}.`
  const unreached = unreachable.test(readFileSync(log, 'utf8'))
  return unreached
    ? 'npm could not reach its registry to install the packages: check the network, then try again.'
    : `npm could not install the packages: see ${log}.`
}

/**
 * Installs exactly what the lock file says, unless it is there.
 * @param {string} root
 * @returns {Promise<string>} what was done
 */
export async function installDependencies(root) {
  if (hasDependencies(root)) return 'up to date'
  const [program, args] = npmCommand()
  const log = join(root, 'data', 'install.log')
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const result = await runCommand(program, [...args, ...options], { cwd: root, log, limitSeconds: 1200 })
  if (result.code !== 0) throw new SetupRefusal(explainFailure(log, result))
  linkCommand(root)
  stampDependencies(root)
  return 'installed'
}
