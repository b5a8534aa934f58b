import { existsSync } from 'node:fs'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ActRefused } from '../../errors/ActRefused.ts'

const isFree = async (folder: string): Promise<boolean> => {
  if (!existsSync(folder)) return true
  return (await stat(folder)).isDirectory() && (await readdir(folder)).length === 0
}

/**
 * Refuses a folder in which something lies already: what is written there must be all there is.
 * @throws ActRefused
 */
export const requireFreeFolder = async (folder: string): Promise<void> => {
  if (await isFree(folder)) return
  throw new ActRefused('folder-not-empty', `${folder} is no empty folder: name one that is, or a new one.`)
}

/** Writes files below a folder, which is made. */
export const writeFolder = async (folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  for (const [path, bytes] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes, { flag: 'wx' })
  }
}
