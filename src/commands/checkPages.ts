import type { Payload } from 'payload'
import { isOfTheseTemplates } from '../domain/editions/isOfTheseTemplates.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { isSignedRecord } from '../domain/editions/signing/isSignedRecord.ts'
import { readManifest } from '../domain/editions/readManifest.ts'
import type { PublicKeyRecord } from '../domain/editions/signing/publicKeyRecord.ts'
import { unlikePages } from '../domain/editions/unlikePages.ts'
import { hashPages } from './hashPages.ts'
import { readKeptPages } from '../adapters/readKeptPages.ts'
import { pagePrinter, type PrintableRelease } from './pagePrinter.ts'
import type { KeptRelease } from './readKeptReleases.ts'

interface Grounds {
  /** Oldest first. */
  releases: readonly KeptRelease[]
  keys: readonly PublicKeyRecord[]
  /** Snapshots that are missing or not what their hash says: what they show on pages is named already. */
  damaged: ReadonlySet<string>
}

interface PagesChecked {
  problems: string[]
  /** What could not be checked, in sentences; no fault. */
  notes: string[]
}

type Print = (release: PrintableRelease) => Parameters<typeof hashPages>[0]

const isWhole = (release: Manifest, damaged: ReadonlySet<string>): boolean =>
  !release.sections.some((section) => section.articles.some((one) => damaged.has(one.sha256)))

const problemsOf = async (
  payload: Payload,
  { sha256, manifest }: PrintableRelease,
  { keys, damaged, print }: Pick<Grounds, 'keys' | 'damaged'> & { print: Print },
): Promise<string[] | 'unrecorded'> => {
  const { sequence } = manifest
  const kept = await readKeptPages(payload, sha256)
  if (!kept) return 'unrecorded'
  if (kept.release !== sha256 || !isSignedRecord(kept, keys))
    return [`The record of the pages of release ${sequence} is not signed by a key of the paper.`]
  if (!isWhole(manifest, damaged)) return []
  const pages = await hashPages(print({ sha256, manifest, since: kept.since }))
  return unlikePages(kept.pages, pages).map(
    (path) => `Page ${path} of release ${sequence} is not what was printed.`,
  )
}

type Count = 'others' | 'unrecorded'

/** What was not compared, and why that is no fault: pages are only ever made of what the chain signs. */
const reasons: Record<Count, string> = {
  others: 'printed with other templates: their pages were not rendered again',
  unrecorded: 'not followed by a record of their pages yet: those were not compared',
}

const noteOf = (name: Count, count: number): string[] =>
  count === 0 ? [] : [`Releases ${reasons[name]} (${String(count)}).`]

/** Renders every page of every release again and holds it against what was recorded when it was printed. */
export const checkPages = async (
  payload: Payload,
  { releases, keys, damaged }: Grounds,
): Promise<PagesChecked> => {
  const print = pagePrinter()?.(payload)
  if (!print) return { problems: [], notes: ['No page was rendered again: nothing here prints pages.'] }
  const problems: string[] = []
  const counts: Record<Count, number> = { others: 0, unrecorded: 0 }
  for (const { text, sha256 } of releases) {
    const manifest = readManifest(text)
    if (!manifest) continue
    const found = isOfTheseTemplates(manifest)
      ? await problemsOf(payload, { sha256, manifest }, { keys, damaged, print })
      : 'others'
    if (typeof found === 'string') counts[found] += 1
    else problems.push(...found)
  }
  return { problems, notes: [...noteOf('others', counts.others), ...noteOf('unrecorded', counts.unrecorded)] }
}
