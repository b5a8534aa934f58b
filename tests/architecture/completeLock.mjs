// @ts-check
/**
 * npm leaves an optional package out of the lock file when the registry at hand does not have it, and then
 * `npm ci` refuses the whole lock. This names the packages left out, and adds them as their parents pin them:
 *
 *   node tests/architecture/completeLock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Locked */

const platform =
  /(?:^|[-/])(aix|android|darwin|freebsd|linux|openharmony|sunos|win32)-([a-z0-9]+)(?:-([a-z]+))?$/
/** @type {Record<string, string>} */
const libraries = { gnu: 'glibc', musl: 'musl' }

/**
 * Where npm would look for `name` from the package at `path`.
 * @param {string} path
 * @param {string} name
 */
function placesFor(path, name) {
  const parts = path.split('/node_modules/')
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'))
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

/**
 * @param {string} name
 * @param {string} version
 * @param {Locked} parent
 */
function entryFor(name, version, parent) {
  const [, os, cpu, library = ''] = platform.exec(name) ?? []
  const libc = os === 'linux' ? libraries[library] : undefined
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

/**
 * The optional packages that a lock file asks for and does not hold, only those pinned to one version.
 * @param {{ packages: Record<string, Locked> }} lock
 */
export function missingFromLock({ packages }) {
  return Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name]) => !placesFor(path, name).some((place) => place in packages))
      .map(([name, version]) => ({ name, entry: entryFor(name, version, parent) })),
  )
}

const lockFile = fileURLToPath(new URL('../../package-lock.json', import.meta.url))

/** The lock file of this checkout. */
export const readLock = () => JSON.parse(readFileSync(lockFile, 'utf8'))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = readLock()
  const missing = missingFromLock(lock)
  for (const { name, entry } of missing) lock.packages[`node_modules/${name}`] = entry
  const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'))
  writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`${missing.length} packages added to package-lock.json`)
}
