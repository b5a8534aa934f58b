// @ts-check
import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSettings } from './parseSettings.mjs'

const firstSettings = (
  /** @type {string} */ secret,
) => `# Written by the first start. Every setting is explained in .env.example.
PAYLOAD_SECRET=${secret}
# PORT=3000
# DATABASE_URL=
# MONEXUS_DEMO=0
# MONEXUS_PUBLIC_URL=
`

/**
 * @param {string} root
 * @returns {Record<string, string>} what `.env` says; nothing when there is none
 */
export function readSettings(root) {
  const file = join(root, '.env')
  return existsSync(file) ? parseSettings(readFileSync(file, 'utf8')) : {}
}

/**
 * Writes `.env` (mode 600) with a random secret where there is none, and adds the secret to one that lacks it;
 * values already there are kept.
 * @param {string} root
 * @returns {string} what was done
 */
export function prepareSettings(root) {
  const file = join(root, '.env')
  const secret = randomBytes(32).toString('hex')
  if (!existsSync(file)) {
    writeFileSync(file, firstSettings(secret), { mode: 0o600, flag: 'wx' })
    return 'written to .env with a new secret'
  }
  if (readSettings(root).PAYLOAD_SECRET || process.env.PAYLOAD_SECRET) return 'up to date'
  const lastBreak = readFileSync(file, 'utf8').endsWith('\n') ? '' : '\n'
  appendFileSync(file, `${lastBreak}PAYLOAD_SECRET=${secret}\n`)
  chmodSync(file, 0o600)
  return 'secret added to .env'
}

/**
 * Puts `.env` into the environment. What the environment already says goes first, even when it is empty.
 * @param {string} root
 */
export function loadSettings(root) {
  for (const [name, value] of Object.entries(readSettings(root))) process.env[name] ??= value
}
