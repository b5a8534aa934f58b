// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeStamp } from './keepStamp.mjs'

const stampFile = (/** @type {string} */ root) => join(root, 'node_modules', '.monexus-stamp')

/** What the installed packages depend on: the lock file, and the Node and machine their binaries are for. */
function wantedStamp(/** @type {string} */ root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform}-${process.arch} modules-${process.versions.modules}`
}

/**
 * Whether the packages of the lock file are installed whole. The stamp lies inside node_modules, which
 * `npm ci` empties first: an interrupted install leaves none.
 * @param {string} root
 */
export function hasDependencies(root) {
  const file = stampFile(root)
  return existsSync(file) && readFileSync(file, 'utf8').trim() === wantedStamp(root)
}

/** @param {string} root */
export const stampDependencies = (root) => writeStamp(stampFile(root), wantedStamp(root))
