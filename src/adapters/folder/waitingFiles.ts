import { lstat, mkdir, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of one source that wait in the watched folder. */
export interface WaitingFiles {
  /** As the folder is named; the code of the source in any letters. */
  code: string
  folder: string
  /** Names, the oldest first. */
  names: string[]
  /** Names of what lies there and is never taken in: symbolic links, folders, whatever else is no file. */
  odd: string[]
}

export interface WatchedFolder {
  /** Those in which anything lies. */
  folders: WaitingFiles[]
  /** Names of what lies in the watched folder itself and is no folder that a source could have. */
  strays: string[]
}

/** Milliseconds for which nobody may have written to a file, or it is still being written. */
const SETTLED = 5000
/** Of one source at one look; the rest waits for the next. */
const MOST = 200
const codeShape = /^[A-Z0-9]{2,16}$/i
/** Programs write under another name first, and rename what is whole. */
const unfinished = /^\.|\.(?:tmp|part|partial|filepart|crdownload)$|~$/i

/** A file copied from elsewhere may be dated in the future: then only its arrival counts. */
const lastTouched = (stats: { mtimeMs: number; ctimeMs: number }, now: number): number =>
  stats.mtimeMs > now ? stats.ctimeMs : Math.max(stats.mtimeMs, stats.ctimeMs)

/** Where handled files are put. */
const handled = new Set(['done', 'refused'])

interface Lying {
  /** Files that wait, with when they were written. */
  settled: { name: string; at: number }[]
  odd: string[]
}

const findLying = async (folder: string, now: number): Promise<Lying> => {
  const lying: Lying = { settled: [], odd: [] }
  for (const name of await readdir(/* turbopackIgnore: true */ folder)) {
    if (unfinished.test(name)) continue
    const stats = await lstat(/* turbopackIgnore: true */ join(folder, name)).catch(() => null)
    if (!stats || (stats.isDirectory() && handled.has(name))) continue
    if (!stats.isFile()) lying.odd.push(name)
    else if (now - lastTouched(stats, now) >= SETTLED) lying.settled.push({ name, at: stats.mtimeMs })
  }
  return lying
}

const waitingIn = async (folder: string, now: number): Promise<Pick<WaitingFiles, 'names' | 'odd'>> => {
  const { settled, odd } = await findLying(folder, now)
  const inOrder = settled.sort((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1))
  return { names: inOrder.slice(0, MOST).map(({ name }) => name), odd: odd.sort() }
}

/** A folder of the watched folder itself, never one that only points somewhere else. */
const isOwnFolder = async (root: string, name: string): Promise<boolean> =>
  (await lstat(/* turbopackIgnore: true */ join(root, name))).isDirectory() &&
  (await realpath(/* turbopackIgnore: true */ join(root, name))) ===
    join(/* turbopackIgnore: true */ root, name)

/**
 * What waits in a watched folder, `<folder>/<source code>/<file>`: whole files only, nothing behind
 * symbolic links, nothing in folders below; these are told by name. A watched folder that is not there yet
 * is made.
 * @throws the fault of the file system where the watched folder itself cannot be read.
 */
export const waitingFiles = async (watched: string, now: Date): Promise<WatchedFolder> => {
  await mkdir(/* turbopackIgnore: true */ watched, { recursive: true, mode: 0o700 })
  const root = await realpath(/* turbopackIgnore: true */ watched)
  const found: WatchedFolder = { folders: [], strays: [] }
  for (const code of (await readdir(/* turbopackIgnore: true */ root)).sort()) {
    if (unfinished.test(code)) continue
    const folder = join(/* turbopackIgnore: true */ root, code)
    const isFolder = codeShape.test(code) && (await isOwnFolder(root, code).catch(() => false))
    const lying = isFolder ? await waitingIn(folder, now.getTime()).catch(() => null) : null
    if (!isFolder) found.strays.push(code)
    else if (lying && lying.names.length + lying.odd.length > 0)
      found.folders.push({ code, folder, ...lying })
  }
  return found
}
