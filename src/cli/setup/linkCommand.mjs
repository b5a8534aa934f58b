// @ts-check
import { chmodSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Puts `monexus` where npx looks first: npm links the commands of packages, but not of the project itself.
 * @param {string} root
 */
export function linkCommand(root) {
  const folder = join(root, 'node_modules', '.bin')
  const link = join(folder, 'monexus')
  mkdirSync(folder, { recursive: true })
  chmodSync(join(root, 'src', 'cli', 'monexus.mjs'), 0o755)
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link)
  symlinkSync(join('..', '..', 'src', 'cli', 'monexus.mjs'), link)
}
