import { createHash, randomUUID } from 'node:crypto'
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface KeptFile {
  sha256: string
  file: string
}

const OWNER_ONLY = 0o600
const OWNER_ONLY_FOLDER = 0o700

const writeThrough = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(/* turbopackIgnore: true */ path, 'wx', OWNER_ONLY)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Without this a power cut may forget the new name though the bytes are on the disk. */
const settleFolder = async (folder: string): Promise<void> => {
  const handle = await open(/* turbopackIgnore: true */ folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/**
 * Keeps bytes under their own sha256, whole or not at all, readable by nobody but the newsroom. The
 * folder is made when it is missing; the same bytes twice are one file.
 * @throws what the file system says (no space, no right).
 */
export async function keepFile(folder: string, bytes: Uint8Array, extension: string): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = join(/* turbopackIgnore: true */ folder, `${sha256}.${extension}`)
  const draft = join(/* turbopackIgnore: true */ folder, `.${randomUUID()}.part`)
  await mkdir(/* turbopackIgnore: true */ folder, { recursive: true, mode: OWNER_ONLY_FOLDER })
  await chmod(folder, OWNER_ONLY_FOLDER)
  try {
    await writeThrough(draft, bytes)
    await rename(draft, file)
  } catch (fault) {
    await rm(draft, { force: true })
    throw fault
  }
  await settleFolder(folder)
  return { sha256, file }
}
