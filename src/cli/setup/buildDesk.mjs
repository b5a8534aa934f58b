// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './hashSources.mjs'
import { keepStamp } from './keepStamp.mjs'
import { runCommand } from './runCommand.mjs'
import { SetupRefusal } from './SetupRefusal.mjs'

const sources = [
  'src',
  'collections',
  'hooks',
  'migrations',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]
/** What the admin never imports (see .dependency-cruiser.mjs); styles it may share with the paper. */
const notTheDesk = [
  'cli',
  'server',
  'demo',
  'queries',
  'site/components',
  'site/pages',
  'site/islands',
  'site/views',
]

const forBuilding = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: '' }

/**
 * Builds the admin with Next, unless it stands as its sources say.
 * @param {string} root
 * @returns {Promise<string>} what was done
 */
export async function buildDesk(root) {
  const without = notTheDesk.map((folder) => `src/${folder}`)
  // As in next.config.mjs: two servers of one checkout may each have a build of their own.
  const built = process.env.MONEXUS_NEXT_DIST || '.next'
  const mark = {
    file: join(root, '.build', `desk-${built.replace(/\W/g, '')}.stamp`),
    stamp: hashSources(root, sources, without),
    isThere: () => existsSync(join(root, built, 'BUILD_ID')),
  }
  const isNew = await keepStamp(mark, async () => {
    process.stdout.write('building, a minute or two … ')
    const log = join(root, 'data', 'build.log')
    const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
    // A build asks nothing of a database and keeps nothing secret; it only wants the settings to be there.
    const secret = process.env.PAYLOAD_SECRET ?? 'x'.repeat(64)
    const env = { ...process.env, ...forBuilding, PAYLOAD_SECRET: secret }
    const { code } = await runCommand(process.execPath, [next, 'build'], { cwd: root, log, env })
    if (code !== 0) throw new SetupRefusal(`The admin could not be built: see ${log}.`)
  })
  return isNew ? 'built' : 'up to date'
}
