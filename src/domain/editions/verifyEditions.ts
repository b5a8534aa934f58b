import { longDate } from './longDate.ts'
import { readManifest } from './readManifest.ts'

/** What the desk says of a day. */
export interface EditionRow {
  id: string
  date: string
  volume: number | null
  number: number | null
  /** Of its newest release; null until one was settled. */
  revision: number | null
}

type Printed = Omit<EditionRow, 'revision'> & { revision: number }

const newestOfEach = (texts: readonly string[]): Map<string, Printed> => {
  const newest = new Map<string, Printed>()
  for (const text of texts) {
    const read = readManifest(text)
    if (read) newest.set(read.edition.id, { ...read.edition, revision: read.revision })
  }
  return newest
}

const shown = (value: string | number | null): string => (value === null ? 'nothing' : String(value))

/** The press gives volume and number with the first revision: until then a release is out that is not settled. */
const namesToCompare = ({ revision }: EditionRow) =>
  revision === null ? (['date'] as const) : (['date', 'volume', 'number'] as const)

const faultsOf = (row: EditionRow, printed: Printed): string[] => {
  const faults = namesToCompare(row)
    .filter((name) => row[name] !== printed[name])
    .map((name) => `has the ${name} ${shown(row[name])} at the desk, and ${shown(printed[name])} in print`)
  if ((row.revision ?? 0) > printed.revision)
    faults.push(
      `had a revision ${shown(row.revision)}, and the chain ends with its revision ${printed.revision}`,
    )
  return faults
}

const unprinted = ({ date, number }: EditionRow): string[] =>
  number === null
    ? []
    : [`The edition of ${longDate(date)} holds No. ${number}, and no release gave it that.`]

/**
 * Whether the days at the desk are those of the releases, whose manifests come oldest first; each that is
 * not, in words. A release that a crash left unsettled is no fault.
 */
export const verifyEditions = (rows: readonly EditionRow[], texts: readonly string[]): string[] => {
  const newest = newestOfEach(texts)
  const known = new Set(rows.map(({ id }) => id))
  const gone = [...newest.values()].filter(({ id }) => !known.has(id))
  return [
    ...rows.flatMap((row) => {
      const printed = newest.get(row.id)
      if (!printed) return unprinted(row)
      return faultsOf(row, printed).map((fault) => `The edition of ${longDate(printed.date)} ${fault}.`)
    }),
    ...gone.map(({ date }) => `The edition of ${longDate(date)} is printed, and not at the desk any more.`),
  ]
}
