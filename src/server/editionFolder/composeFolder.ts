import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { type KeptRelease, readKeptReleases } from '../../commands/readKeptReleases.ts'
import { readSigningKeys } from '../../commands/readSigningKeys.ts'
import { signRecord } from '../../commands/signRecord.ts'
import { articleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { canonicalJson } from '../../domain/editions/canonicalJson.ts'
import type { FolderList } from '../../domain/editions/folder/folderList.ts'
import { hashOfBytes } from '../../domain/editions/folder/hashOfBytes.ts'
import { snapshotsNamedBy } from '../../domain/editions/folder/verifyFolder.ts'
import type { Manifest } from '../../domain/editions/manifest.ts'
import { parseManifest } from '../../domain/editions/readManifest.ts'
import { mediaOf } from '../inPrint/mediaOf.ts'
import { folderReadme } from './folderReadme.ts'
import { printedFolder } from './printedFolder.ts'
import { readLooks } from './readLooks.ts'

type Files = Map<string, Uint8Array>

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const lineOf = ({ text, sha256, signature, keyId }: KeptRelease): string =>
  `${JSON.stringify({ manifest: text, sha256, signature, keyId })}\n`

const listOf = (release: string, read: Manifest, files: Files): Omit<FolderList, 'keyId' | 'signature'> => {
  const { date, volume, number } = read.edition
  return {
    format: 'monexus.folder/1',
    paper: read.masthead.name,
    release,
    edition: { date, volume, number, revision: read.revision },
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, hashOfBytes(bytes)])),
  }
}

/** Printed articles, each as its text was stored. */
const printedArticles = async (payload: Payload, hashes: string[]): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'snapshots',
    where: { sha256: { in: hashes } },
    depth: 0,
    pagination: false,
    select: { canonical: true },
  })
  return docs.map((one) => one.canonical)
}

const mediaFiles = async (printed: readonly string[], folder: string): Promise<Files> => {
  const files: Files = new Map()
  const articles = printed.map((text) => articleSnapshot.parse(JSON.parse(text)))
  for (const name of mediaOf(articles)) files.set(`media/${name}`, await readFile(join(folder, name)))
  return files
}

/**
 * Every file of an edition's folder by its path: the pages of a release, their looks and pictures, its
 * articles, the chain up to it, the keys, and what checks them all. Only what the release itself carries is
 * in it: of an article that was taken down, by whichever release of the paper, no text and no picture.
 * @throws ActRefused when the pages are not those that were printed, or nothing can be signed.
 */
export const composeFolder = async (
  payload: Payload,
  release: KeptRelease,
  mediaFolder: string,
): Promise<Files> => {
  const read = parseManifest(release.text)
  const kept = await readKeptReleases(payload)
  const { pages, record } = await printedFolder(
    payload,
    { sha256: release.sha256, manifest: read },
    kept.map(({ sha256, text }) => ({ sha256, manifest: parseManifest(text) })),
  )
  const chain = kept.filter((one) => one.sequence <= release.sequence)
  const printed = await printedArticles(payload, snapshotsNamedBy(release, record.since))
  const files: Files = new Map([
    ...[...pages].map(([path, text]): [string, Uint8Array] => [path, bytesOf(text)]),
    ...(await readLooks()),
    ...(await mediaFiles(printed, mediaFolder)),
    ...printed.map((one): [string, Uint8Array] => {
      const text = bytesOf(one)
      return [`snapshots/${hashOfBytes(text)}.json`, text]
    }),
    ['chain.jsonl', bytesOf(chain.map(lineOf).join(''))],
    ['keys.json', bytesOf(`${JSON.stringify({ keys: await readSigningKeys(payload) }, null, 2)}\n`)],
    ['pages.json', bytesOf(canonicalJson(record))],
    ['README.txt', bytesOf(folderReadme(read, record.since))],
    ['verify.mjs', await readFile(resolve('src/server/editionFolder/verify.mjs'))],
  ])
  const list = await signRecord(payload, listOf(release.sha256, read, files))
  return files.set('folder.json', bytesOf(canonicalJson(list)))
}
