import { readManifest } from '../readManifest.ts'
import { sha256Of } from '../sha256Of.ts'
import type { SincePrinted } from '../sincePrinted.ts'
import { isSignedRecord } from '../signing/isSignedRecord.ts'
import { verifyKeys } from '../signing/verifyKeys.ts'
import { verifySignatures } from '../signing/verifySignatures.ts'
import { verifyChain } from '../verifyChain.ts'
import { hashOfBytes } from './hashOfBytes.ts'
import { type Folder, type FolderFiles, type FolderRelease, readFolder } from './readFolder.ts'

const listProblems = ({ list, keys }: Folder, files: FolderFiles): string[] => {
  const found = [...files.keys()].filter((path) => path !== 'folder.json')
  return [
    ...(isSignedRecord(list, keys) ? [] : ['folder.json is not signed by a key of the paper.']),
    ...Object.entries(list.files).flatMap(([path, sha256]) => {
      const bytes = files.get(path)
      if (!bytes) return [`${path} is missing.`]
      return hashOfBytes(bytes) === sha256 ? [] : [`${path} is not what the folder’s list says.`]
    }),
    ...found
      .filter((path) => !Object.hasOwn(list.files, path))
      .map((path) => `${path} does not belong to this folder.`),
  ]
}

const isPage = (path: string): boolean => path.endsWith('.html') || path.endsWith('/provenance.json')

const pageProblems = ({ list, keys, pages }: Folder, files: FolderFiles): string[] => {
  const printed = [...files.keys()].filter(isPage)
  return [
    ...(isSignedRecord(pages, keys) ? [] : ['pages.json is not signed by a key of the paper.']),
    ...(pages.release === list.release ? [] : ['pages.json is about another release.']),
    ...Object.entries(pages.pages).flatMap(([path, sha256]) => {
      const bytes = files.get(path)
      return bytes && hashOfBytes(bytes) === sha256 ? [] : [`Page ${path} is not what was printed.`]
    }),
    ...printed
      .filter((path) => !Object.hasOwn(pages.pages, path))
      .map((path) => `Page ${path} was never printed.`),
  ]
}

const entriesOf = ({ text }: Pick<FolderRelease, 'text'>) =>
  (readManifest(text)?.sections ?? []).flatMap((section) => section.articles)

const isKilled = (since: SincePrinted | undefined, article: string): boolean =>
  since?.killed.some((one) => one.article === article) ?? false

/** The hashes of the articles a release carries, without those that were taken down since. */
export const snapshotsNamedBy = (release: Pick<FolderRelease, 'text'>, since?: SincePrinted): string[] =>
  entriesOf(release)
    .filter(({ article }) => !isKilled(since, article))
    .map((one) => one.sha256)

/** The hashes of those that were. */
export const snapshotsWithdrawnFrom = (
  release: Pick<FolderRelease, 'text'>,
  since?: SincePrinted,
): string[] =>
  entriesOf(release)
    .filter(({ article }) => isKilled(since, article))
    .map((one) => one.sha256)

const snapshotProblems = (release: FolderRelease, files: FolderFiles, since?: SincePrinted): string[] => [
  ...snapshotsNamedBy(release, since).flatMap((sha256) => {
    const bytes = files.get(`snapshots/${sha256}.json`)
    if (!bytes) return [`Snapshot ${sha256} is missing.`]
    return hashOfBytes(bytes) === sha256 ? [] : [`Snapshot ${sha256} is not what its hash says.`]
  }),
  ...snapshotsWithdrawnFrom(release, since).flatMap((sha256) =>
    files.has(`snapshots/${sha256}.json`)
      ? [`Snapshot ${sha256} is of an article that was taken down: it does not belong here.`]
      : [],
  ),
]

const isOfEdition = ({ list }: Folder, { text }: FolderRelease): boolean => {
  const read = readManifest(text)
  if (!read) return false
  const { date, volume, number } = read.edition
  return sha256Of({ date, volume, number, revision: read.revision }) === sha256Of(list.edition)
}

const endProblems = (folder: Folder, newest: FolderRelease | undefined): string[] => {
  if (newest?.sha256 !== folder.list.release)
    return ['chain.jsonl does not end with the release of the folder.']
  return isOfEdition(folder, newest) ? [] : ['folder.json names another edition than its release.']
}

/**
 * Checks an exported edition as its own `verify.mjs` does: the list and its signature, the whole chain with
 * its numbers, parents, hashes, keys and signatures, the articles and every page. Answers each fault in
 * words. `trusted` names keys known to be the paper’s, whoever handed on to them.
 */
export const verifyFolder = (files: FolderFiles, trusted: readonly string[] = []): string[] => {
  const read = readFolder(files)
  if ('problems' in read) return read.problems
  const { folder } = read
  const newest = folder.chain.at(-1)
  return [
    ...listProblems(folder, files),
    ...verifyChain(folder.chain),
    ...verifyKeys(folder.keys, trusted),
    ...verifySignatures(folder.chain, folder.keys),
    ...endProblems(folder, newest),
    ...(newest ? snapshotProblems(newest, files, folder.pages.since) : []),
    ...pageProblems(folder, files),
  ]
}
