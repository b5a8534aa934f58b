import { readPicture } from '../readPicture.ts'
import { keepFile, type KeptFile } from './keepFile.ts'
import { pictureKind } from './pictureKind.ts'

/** Bytes; a screenshot of a very long page is a tenth of it. */
const LARGEST = 20 * 1024 * 1024

export type WrittenPicture =
  (KeptFile & { ok: true; mime: 'image/png' | 'image/jpeg' | 'image/webp' }) | { ok: false; sentence: string }

const refuse = (sentence: string): WrittenPicture => ({ ok: false, sentence })

/**
 * Keeps a screenshot that an editor brought as evidence, byte for byte, under its sha256. Takes PNG,
 * JPEG and WebP of at most 20 MB that can be read whole; refuses all else in a sentence.
 * @throws what the file system says.
 */
export async function writePicture(folder: string, bytes: Uint8Array): Promise<WrittenPicture> {
  if (bytes.length > LARGEST) return refuse('The picture is larger than 20 MB. Make it smaller first.')
  const kind = pictureKind(bytes)
  if (!kind)
    return refuse('A screenshot is a PNG, JPEG or WebP picture, and this file is none. Export it again.')
  const refusal = await readPicture(Buffer.from(bytes))
  if (refusal) return refuse(refusal)
  const kept = await keepFile(folder, bytes, kind.extension)
  return { ok: true, ...kept, mime: kind.mime }
}
