import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file below a folder by its path from there, with `/` between; what is no file or folder is left out. */
export const readFolderFiles = async (folder: string, below = ''): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  for (const one of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? one.name : `${below}/${one.name}`
    if (one.isFile()) files.set(path, await readFile(join(folder, path)))
    else if (one.isDirectory())
      for (const [inner, bytes] of await readFolderFiles(folder, path)) files.set(inner, bytes)
  }
  return files
}
