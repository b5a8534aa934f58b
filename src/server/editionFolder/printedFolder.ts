import type { Payload } from 'payload'
import type { PrintableRelease } from '../../commands/pagePrinter.ts'
import { readKeptPages } from '../../commands/readKeptPages.ts'
import { signPages } from '../../commands/signPages.ts'
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

/** What was recorded when it was printed, if these are those pages; a record of its own for other templates. */
const recordOf = async (payload: Payload, release: string, hashes: Record<string, string>) => {
  const kept = await readKeptPages(payload, release)
  if (kept?.templates !== printForm.templates) return signPages(payload, release, hashes)
  const [unlike] = unlikePages(kept.pages, hashes)
  if (unlike === undefined) return kept
  throw new ActRefused(
    'pages-unlike',
    `Page ${unlike} is not what was printed: npx monexus verify says more. Nothing was exported.`,
  )
}

/**
 * The pages of a release with the signed record of their hashes.
 * @throws ActRefused when they are not those that were printed, or when nothing can be signed.
 */
export const printedFolder = async (payload: Payload, release: PrintableRelease): Promise<PrintedFolder> => {
  const pages = new Map<string, string>()
  for await (const { path, text } of printPages(payload)(release)) pages.set(path, text)
  const hashes = Object.fromEntries([...pages].map(([path, text]) => [path, sha256Of(text)]))
  return { pages, record: await recordOf(payload, release.sha256, hashes) }
}
