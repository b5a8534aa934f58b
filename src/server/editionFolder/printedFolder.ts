import type { Payload } from 'payload'
import type { PrintableRelease } from '../../commands/pagePrinter.ts'
import { readKeptPages } from '../../adapters/readKeptPages.ts'
import { signPages } from '../../commands/signPages.ts'
import { amendedSince } from '../../domain/editions/amendedSince.ts'
import type { PageRecord } from '../../domain/editions/pageRecord.ts'
import { printForm } from '../../domain/editions/printForm.data.ts'
import { sha256Of } from '../../domain/editions/sha256Of.ts'
import { unlikePages } from '../../domain/editions/unlikePages.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { printPages } from '../inPrint/printPages.ts'

interface PrintedFolder {
  pages: Map<string, string>
  record: PageRecord
}

const rendered = async (payload: Payload, release: PrintableRelease): Promise<Map<string, string>> => {
  const pages = new Map<string, string>()
  for await (const { path, text } of printPages(payload)(release)) pages.set(path, text)
  return pages
}

const hashesOf = (pages: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...pages].map(([path, text]) => [path, sha256Of(text)]))

/** Refuses pages that are not what was recorded when they were printed; other templates print others. */
const requireAsRecorded = async (payload: Payload, release: PrintableRelease, kept: PageRecord | null) => {
  if (kept?.templates !== printForm.templates) return
  const pages = await rendered(payload, { ...release, since: kept.since })
  const [unlike] = unlikePages(kept.pages, hashesOf(pages))
  if (unlike === undefined) return
  throw new ActRefused(
    'pages-unlike',
    `Page ${unlike} is not what was printed: npx monexus verify says more. Nothing was exported.`,
  )
}

const isOnRecord = (kept: PageRecord | null, hashes: Record<string, string>): kept is PageRecord =>
  kept?.templates === printForm.templates && unlikePages(kept.pages, hashes).length === 0

/**
 * The pages of a release with the signed record of their hashes. They tell what other releases of the chain
 * took down or put right of it, as the live pages of past editions do; the record then is one of its own and
 * names those releases.
 * @throws ActRefused when they are not those that were printed, or when nothing can be signed.
 */
export const printedFolder = async (
  payload: Payload,
  release: PrintableRelease,
  chain: readonly PrintableRelease[],
): Promise<PrintedFolder> => {
  const kept = await readKeptPages(payload, release.sha256)
  await requireAsRecorded(payload, release, kept)
  const told = { ...release, since: amendedSince(release.manifest, { chain, known: kept?.since }) }
  const pages = await rendered(payload, told)
  const hashes = hashesOf(pages)
  return { pages, record: isOnRecord(kept, hashes) ? kept : await signPages(payload, told, hashes) }
}
