import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Payload } from 'payload'
import type { ArticleSnapshot, PrintedPicture } from '../../domain/editions/articleSnapshot.ts'
import type { FolderFiles } from '../../domain/editions/folder/readFolder.ts'
import { ActRefused } from '../../errors/ActRefused.ts'

const kinds: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

interface Brought {
  files: FolderFiles
  /** Where the newsroom keeps its pictures. */
  mediaFolder: string
}

interface Printed {
  picture: PrintedPicture
  /** When it was first printed, ISO 8601 in UTC. */
  at: string
}

const filesOf = ({ filename, sizes }: PrintedPicture): string[] => [
  filename,
  ...sizes.map((size) => size.filename),
]

const requireFreeNames = (picture: PrintedPicture, mediaFolder: string): void => {
  const taken = filesOf(picture).find((name) => existsSync(join(mediaFolder, name)))
  if (taken === undefined) return
  throw new ActRefused('picture-name-taken', `${taken} lies in ${mediaFolder} already: name an empty folder.`)
}

const hang = async (payload: Payload, { picture, at }: Printed, { files, mediaFolder }: Brought) => {
  const data = Buffer.from(files.get(`media/${picture.filename}`) ?? [])
  const mimetype = kinds[extname(picture.filename).toLowerCase()] ?? ''
  const { filename } = await payload.create({
    collection: 'media',
    data: { alt: picture.alt, credit: picture.credit, printedAt: at },
    file: { data, name: picture.filename, mimetype, size: data.length },
    depth: 0,
  })
  if (filename !== picture.filename)
    throw new ActRefused('picture-name-unfit', `${picture.filename} cannot be kept under its name here.`)
  // The sizes were cut anew; readers get the bytes that were printed.
  for (const name of filesOf(picture))
    await writeFile(join(mediaFolder, name), files.get(`media/${name}`) ?? new Uint8Array())
}

/**
 * Hangs the pictures of printed articles, under the names and with the bytes they were printed with.
 * @throws ActRefused where a name is taken.
 */
export const importMedia = async (
  payload: Payload,
  articles: readonly ArticleSnapshot[],
  brought: Brought,
): Promise<void> => {
  const pictures = new Map<string, Printed>()
  for (const { hero, firstPrintedAt: at } of articles)
    if (hero) pictures.set(hero.filename, { picture: hero, at })
  for (const { picture } of pictures.values()) requireFreeNames(picture, brought.mediaFolder)
  for (const printed of pictures.values()) await hang(payload, printed, brought)
}
