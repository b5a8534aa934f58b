// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string} root
 * @param {string} path relative to root
 * @param {readonly string[]} without
 * @returns {string[]}
 */
function listFiles(root, path, without) {
  const full = join(root, path)
  if (without.includes(path) || !existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`, without))
}

/**
 * The SHA-256 over names and contents of files and folders: the same in every clone, whatever the clocks say.
 * @param {string} root
 * @param {readonly string[]} paths relative to root; what is not there counts as empty
 * @param {readonly string[]} [without] paths to leave out, with all below them
 */
export function hashSources(root, paths, without = []) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => listFiles(root, path, without))) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
