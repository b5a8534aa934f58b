import { lstat, mkdir, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of one source that wait in the watched folder. */
export interface WaitingFiles {
  /** As the folder is named; the code of the source in any letters. */
  code: string
  folder: string
  /** Names, the oldest first. */
  names: string[]
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

const settledFiles = async (folder: string, now: number): Promise<string[]> => {
  const found: { name: string; at: number }[] = []
  for (const name of await readdir(/* turbopackIgnore: true */ folder)) {
    if (unfinished.test(name)) continue
    const stats = await lstat(/* turbopackIgnore: true */ join(folder, name)).catch(() => null)
    if (stats?.isFile() && now - lastTouched(stats, now) >= SETTLED) found.push({ name, at: stats.mtimeMs })
  }
  const inOrder = found.sort((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1))
  return inOrder.slice(0, MOST).map(({ name }) => name)
}

/** A folder of the watched folder itself, never one that only points somewhere else. */
const isOwnFolder = async (root: string, name: string): Promise<boolean> =>
  (await lstat(/* turbopackIgnore: true */ join(root, name))).isDirectory() &&
  (await realpath(/* turbopackIgnore: true */ join(root, name))) ===
    join(/* turbopackIgnore: true */ root, name)

/**
 * The files that wait in a watched folder, `<folder>/<source code>/<file>`: whole ones only, nothing
 * behind symbolic links, nothing in folders below. A watched folder that is not there yet is made.
 * @throws the fault of the file system where the watched folder itself cannot be read.
 */
export const waitingFiles = async (watched: string, now: Date): Promise<WaitingFiles[]> => {
  await mkdir(/* turbopackIgnore: true */ watched, { recursive: true, mode: 0o700 })
  const root = await realpath(/* turbopackIgnore: true */ watched)
  const waiting: WaitingFiles[] = []
  for (const code of (await readdir(/* turbopackIgnore: true */ root))
    .filter((name) => codeShape.test(name))
    .sort()) {
    if (!(await isOwnFolder(root, code).catch(() => false))) continue
    const names = await settledFiles(join(/* turbopackIgnore: true */ root, code), now.getTime()).catch(
      () => [],
    )
    if (names.length > 0) waiting.push({ code, folder: join(/* turbopackIgnore: true */ root, code), names })
  }
  return waiting
}
