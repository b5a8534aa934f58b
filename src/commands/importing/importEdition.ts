import type { Payload } from 'payload'
import { articleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { type FolderFiles, readFolder } from '../../domain/editions/folder/readFolder.ts'
import { snapshotsNamedBy, verifyFolder } from '../../domain/editions/folder/verifyFolder.ts'
import { announceRelease } from '../announceRelease.ts'
import { keepPages } from '../../adapters/readKeptPages.ts'
import { recordEvent } from '../recordEvent.ts'
import { importEditions, readReleases, type ReadRelease } from './importEditions.ts'
import { importFurniture } from './importFurniture.ts'
import { importMedia } from './importMedia.ts'
import { importKeys, importReleases } from './importReleases.ts'
import { requireEmptyNewsroom } from './requireEmptyNewsroom.ts'

interface Brought {
  files: FolderFiles
  mediaFolder: string
  /** Names of keys known to be the paper's, whoever handed on to them. */
  trusted: readonly string[]
}

interface Imported {
  releases: ReadRelease[]
  articles: number
}

const importSnapshots = async (payload: Payload, hashes: readonly string[], files: FolderFiles) => {
  const articles = []
  for (const sha256 of new Set(hashes)) {
    const canonical = new TextDecoder().decode(files.get(`snapshots/${sha256}.json`))
    const snapshot = articleSnapshot.parse(JSON.parse(canonical))
    articles.push(snapshot)
    await payload.create({ collection: 'snapshots', data: { sha256, article: snapshot.article, canonical } })
  }
  return articles
}

/** The event by which `verify` knows that the articles of earlier releases never came here. */
const recordImport = async (
  payload: Payload,
  { id, sha256, sequence }: { id: string } & Record<string, unknown>,
) =>
  recordEvent(payload, {
    actor: null,
    act: 'paper.imported',
    subject: `releases/${id}`,
    details: { sha256: String(sha256), sequence: Number(sequence) },
  })

const takeIn = async (payload: Payload, { files, mediaFolder }: Brought): Promise<Imported> => {
  const read = readFolder(files)
  if ('problems' in read) throw new Error(read.problems.join(' '))
  const { chain, keys, pages } = read.folder
  const releases = readReleases(chain)
  const newest = releases.at(-1)
  if (!newest) throw new Error('The chain of the folder is empty.')
  await importEditions(payload, releases)
  await importFurniture(payload, releases)
  const articles = await importSnapshots(payload, snapshotsNamedBy(newest, pages.since), files)
  await importMedia(payload, articles, { files, mediaFolder, releasedAt: newest.read.releasedAt })
  await importKeys(payload, keys)
  await keepPages(payload, pages)
  const last = await importReleases(payload, releases)
  if (last) await recordImport(payload, { ...last })
  announceRelease(newest.read.sequence)
  return { releases, articles: articles.length }
}

/**
 * Takes an exported edition into an empty newsroom: the chain exactly as it was, the articles, pages and
 * pictures of its last release, and the public keys. Answers what came in, or why the folder does not hold;
 * then nothing was written.
 * @throws ActRefused where the newsroom is not empty or cannot keep what is in the folder.
 */
export const importEdition = async (
  payload: Payload,
  brought: Brought,
): Promise<Imported | { problems: string[] }> => {
  await requireEmptyNewsroom(payload)
  const problems = verifyFolder(brought.files, brought.trusted)
  return problems.length > 0 ? { problems } : takeIn(payload, brought)
}
