import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type AmendmentRow, verifyAmendments } from '../domain/editions/verifyAmendments.ts'
import { type EditionRow, verifyEditions } from '../domain/editions/verifyEditions.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { findRisen } from './findRisen.ts'
import type { KeptRelease } from './readKeptReleases.ts'

/** Longer than an act takes to be put on record once it is out. */
const aWhile = () => pause(3000)

interface Beside {
  /** The whole chain, oldest first. */
  releases: readonly KeptRelease[]
  /** Place in it up to which it was imported; 0 where nothing was. */
  importedUpTo: number
  /** What is waited for before what was found is looked at once more. */
  between?: () => Promise<unknown>
}

const readEditions = async (payload: Payload): Promise<EditionRow[]> => {
  const select = { date: true, volume: true, number: true, revision: true } as const
  const asked = { depth: 0, joins: false, pagination: false, select } as const
  const { docs } = await payload.find({ collection: 'editions', ...asked })
  return docs.map(({ id, date, volume, number, revision }) => ({
    id,
    date,
    volume: volume ?? null,
    number: number ?? null,
    revision: revision ?? null,
  }))
}

const readAmendments = async (payload: Payload): Promise<AmendmentRow[]> => {
  const { docs } = await payload.find({ collection: 'corrections', depth: 0, pagination: false })
  return docs.map(({ id, article, kind, whatWasWrong, whatChanged, at, release }) => ({
    id,
    article: idOf(article) ?? '',
    kind,
    whatWasWrong: whatWasWrong ?? '',
    whatChanged,
    at,
    release: idOf(release),
  }))
}

/** What is at the desk of the days in print and of what followed print. */
export interface DeskRows {
  editions: EditionRow[]
  amendments: AmendmentRow[]
  /** Ids of articles whose kill is on record, and which are not killed. */
  risen: string[]
}

/** To be read before the chain: whatever is settled here has its release there. */
export const readDeskRows = async (payload: Payload): Promise<DeskRows> => {
  const [editions, amendments] = await Promise.all([readEditions(payload), readAmendments(payload)])
  const killed = amendments.flatMap(({ kind, article }) => (kind === 'kill' ? [article] : []))
  return { editions, amendments, risen: await findRisen(payload, killed) }
}

const check = ({ editions, amendments, risen }: DeskRows, releases: readonly KeptRelease[], upTo: number) => [
  ...verifyEditions(
    editions,
    releases.map(({ text }) => text),
  ),
  ...verifyAmendments(amendments, releases, upTo),
  ...risen.map((id) => `Article ${id} was killed in public, and is not killed at the desk.`),
]

/**
 * Whether the desk says of its editions, corrections and kills what the chain says; each that it does not, in
 * words. What went out while the rows were read may not be on record yet: they are read once more then.
 */
export const checkDesk = async (
  payload: Payload,
  rows: DeskRows,
  { releases, importedUpTo, between = aWhile }: Beside,
): Promise<string[]> => {
  const found = check(rows, releases, importedUpTo)
  if (found.length === 0) return []
  await between()
  const again = new Set(check(await readDeskRows(payload), releases, importedUpTo))
  return found.filter((one) => again.has(one))
}
