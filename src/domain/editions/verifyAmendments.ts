import type { AfterPrint } from './afterPrint.data.ts'
import { amendmentsOf } from './amendmentsOf.ts'
import type { Manifest } from './manifest.ts'
import { readManifest } from './readManifest.ts'
import { takenDown } from './takenDown.data.ts'

/** A correction, an update or a kill, as the desk keeps it. */
export interface AmendmentRow {
  id: string
  article: string
  kind: AfterPrint
  whatWasWrong: string
  whatChanged: string
  /** ISO 8601 in UTC. */
  at: string
  /** The id of the release that told it; null for those from before releases told any. */
  release: string | null
}

/** A release by its id at the desk, and its manifest. */
export interface TellingRelease {
  id: string
  text: string
  sequence: number
}

interface Told extends Omit<AmendmentRow, 'id' | 'release'> {
  /** The releases that tell it, the first of which made it. */
  releases: Set<string>
  /** Place of that first one in the chain. */
  sequence: number
}

const keyOf = ({ article, kind, at }: Pick<Told, 'article' | 'kind' | 'at'>): string =>
  JSON.stringify([article, kind, new Date(at).toISOString()])

const amendmentsIn = (printed: Manifest | null) => {
  const { corrections, killed } = amendmentsOf(printed)
  const kills = killed.map(({ article, reason, at }) => {
    const words = { whatWasWrong: reason, whatChanged: takenDown }
    return { article, kind: 'kill' as const, ...words, at }
  })
  return [...corrections, ...kills]
}

const toldBy = (releases: readonly TellingRelease[]): Map<string, Told> => {
  const told = new Map<string, Told>()
  for (const { id, text, sequence } of releases)
    for (const amendment of amendmentsIn(readManifest(text))) {
      const key = keyOf(amendment)
      const known = told.get(key) ?? { ...amendment, releases: new Set<string>(), sequence }
      known.releases.add(id)
      told.set(key, known)
    }
  return told
}

const articlesUpTo = (releases: readonly TellingRelease[], sequence: number): Set<string> =>
  new Set(
    releases
      .filter((one) => one.sequence <= sequence)
      .flatMap(({ text }) => readManifest(text)?.sections ?? [])
      .flatMap((section) => section.articles.map(({ article }) => article)),
  )

const named = ({ kind, article, at }: Pick<Told, 'kind' | 'article' | 'at'>): string =>
  `The ${kind} of ${new Date(at).toISOString()} of article ${article}`

const hasWords = (row: AmendmentRow, told: Told): boolean =>
  row.whatWasWrong === told.whatWasWrong && row.whatChanged === told.whatChanged

const faultOfRow = (row: AmendmentRow, told: Told | undefined): string | null => {
  if (!told) return row.release === null ? null : 'is on record at the desk, and no release tells it'
  if (!hasWords(row, told)) return 'is told in other words at the desk than in print'
  return row.release === null || told.releases.has(row.release)
    ? null
    : 'names a release that does not tell it'
}

/**
 * Whether what was said after print is on record as the releases, oldest first, tell it, word for word; each
 * that is not, in words. Of what was imported nothing is at the desk: `importedUpTo` is the last place in the
 * chain that came from elsewhere, 0 where nothing did. Rows that name no release are from before releases told
 * corrections, and are left alone where no release tells them.
 */
export const verifyAmendments = (
  rows: readonly AmendmentRow[],
  releases: readonly TellingRelease[],
  importedUpTo = 0,
): string[] => {
  const told = toldBy(releases)
  const kept = new Set(rows.map(keyOf))
  const imported = articlesUpTo(releases, importedUpTo)
  const isExpected = ({ article, sequence }: Told) => sequence > importedUpTo && !imported.has(article)
  const missing = [...told.values()].filter((one) => isExpected(one) && !kept.has(keyOf(one)))
  return [
    ...rows.flatMap((row) => {
      const fault = faultOfRow(row, told.get(keyOf(row)))
      return fault === null ? [] : [`${named(row)} ${fault}.`]
    }),
    ...missing.map((one) => `${named(one)} is in print, and not on record at the desk.`),
  ]
}
