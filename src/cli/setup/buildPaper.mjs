// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './hashSources.mjs'
import { keepStamp } from './keepStamp.mjs'
import { runCommand } from './runCommand.mjs'
import { SetupRefusal } from './SetupRefusal.mjs'

const sources = ['src/site', 'package-lock.json']

/**
 * Bundles the paper's styles, script and fonts into `.build/site`, unless they stand as their sources say.
 * @param {string} root
 * @returns {Promise<string>} what was done
 */
export async function buildPaper(root) {
  const mark = {
    file: join(root, '.build', 'paper.stamp'),
    stamp: hashSources(root, sources),
    isThere: () => existsSync(join(root, '.build', 'site')),
  }
  const isNew = await keepStamp(mark, async () => {
    const log = join(root, 'data', 'build-paper.log')
    const script = join(root, 'src', 'site', 'buildAssets.mjs')
    const { code } = await runCommand(process.execPath, [script], { cwd: root, log, limitSeconds: 300 })
    if (code !== 0) throw new SetupRefusal(`The paper's styles could not be built: see ${log}.`)
  })
  return isNew ? 'built' : 'up to date'
}
