import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictureKind } from './pictureKind.ts'

interface KeptPicture {
  bytes: Buffer
  mime: string
}

const hash = /^[0-9a-f]{64}$/
const extensions = ['png', 'jpg', 'webp'] as const

/** A screenshot that was kept under its hash; null when the folder has none. */
export async function readKeptPicture(folder: string, sha256: string): Promise<KeptPicture | null> {
  if (!hash.test(sha256)) return null
  for (const extension of extensions) {
    const bytes = await readFile(
      /* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder, `${sha256}.${extension}`),
    ).catch(() => null)
    const kind = bytes && pictureKind(bytes)
    if (bytes && kind) return { bytes, mime: kind.mime }
  }
  return null
}
