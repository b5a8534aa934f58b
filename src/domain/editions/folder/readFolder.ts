import { z } from 'zod'
import { canonicalJson } from '../canonicalJson.ts'
import { type PageRecord, pageRecord } from '../pageRecord.ts'
import { type PublicKeyRecord, publicKeyRecord } from '../signing/publicKeyRecord.ts'
import { type FolderList, folderList } from './folderList.ts'

/** The files of an exported edition by their path from its root, with `/` between. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>

const chainLine = z.strictObject({
  manifest: z.string(),
  sha256: z.string(),
  signature: z.string().nullable(),
  keyId: z.string().nullable(),
})

/** A release as the folder keeps it; the manifest's text is exactly as it was stored. */
export interface FolderRelease {
  text: string
  sha256: string
  signature: string | null
  keyId: string | null
}

/** The records of an exported edition. */
export interface Folder {
  list: FolderList
  keys: PublicKeyRecord[]
  /** The chain up to the release of the folder, oldest first. */
  chain: FolderRelease[]
  pages: PageRecord
}

const textOf = (files: FolderFiles, path: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.get(path) ?? new Uint8Array())

const jsonOf = (files: FolderFiles, path: string): unknown => JSON.parse(textOf(files, path))

const canonicalOf = <Schema extends z.ZodType>(
  files: FolderFiles,
  [path, schema]: [string, Schema],
): z.infer<Schema> => {
  const read = schema.parse(jsonOf(files, path))
  if (canonicalJson(read) !== textOf(files, path)) throw new Error(`${path} is not written canonically`)
  return read
}

const chainOf = (files: FolderFiles): FolderRelease[] =>
  textOf(files, 'chain.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { manifest: text, ...rest } = chainLine.parse(JSON.parse(line))
      return { text, ...rest }
    })

const parts = {
  list: (files: FolderFiles) => canonicalOf(files, ['folder.json', folderList]),
  keys: (files: FolderFiles) =>
    z.object({ keys: z.array(publicKeyRecord) }).parse(jsonOf(files, 'keys.json')).keys,
  chain: chainOf,
  pages: (files: FolderFiles) => canonicalOf(files, ['pages.json', pageRecord]),
}
const fileOf = { list: 'folder.json', keys: 'keys.json', chain: 'chain.jsonl', pages: 'pages.json' }

type Part = keyof typeof parts

/** The records of a folder, or in words which of its files is none. */
export const readFolder = (files: FolderFiles): { folder: Folder } | { problems: string[] } => {
  const read: Partial<Record<Part, unknown>> = {}
  const problems: string[] = []
  for (const name of Object.keys(parts) as Part[])
    try {
      read[name] = parts[name](files)
    } catch {
      problems.push(`${fileOf[name]} is missing or cannot be read.`)
    }
  return problems.length > 0 ? { problems } : { folder: read as Folder }
}
