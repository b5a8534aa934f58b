import type { EditionAtGate } from '../publication/articleAtGate.ts'
import type { Finding } from '../publication/finding.ts'
import { dueNumber } from './dueNumber.ts'
import { genesisHash } from './genesisHash.ts'
import { longDate } from './longDate.ts'
import type { Numbering } from './manifest.ts'

/** What has been printed so far, read just before the release is inserted. */
export interface PrintedSoFar {
  /** What the release is made for; `print` when left out, `add` for what joins an edition that is out. */
  act?: 'print' | 'add' | 'correct' | 'kill'
  edition: Pick<EditionAtGate, 'date' | 'status'>
  /** The volume the edition's date falls in (`volumeOf`); null before the founding. */
  volume: number | null
  /** The newest release of the whole chain. */
  head: { sequence: number; sha256: string } | null
  /** The last number printed in that volume, 0 when it has none yet. */
  printedInVolume: number
  /** How numbers run from now on. */
  numbering: Numbering
  /** The last number given to any edition; null before the first. */
  lastNumber: number | null
  /** The newest release of this edition. */
  printedOfEdition: { volume: number; number: number; revision: number } | null
  /** The date of the newest edition that holds a number, in any volume. */
  lastNumberedDate: string | null
  /** The furthest day that may take a number now (`lastPrintableDay`). */
  lastPrintableDay: string
}

export interface Position {
  sequence: number
  volume: number
  number: number
  revision: number
  previousSha256: string
}

export type NextPosition = { position: Position; finding: null } | { position: null; finding: Finding }

const refuse = (code: Finding['code'], message: string, fix: string): NextPosition => ({
  position: null,
  finding: { code, severity: 'block', path: code === 'edition-closed' ? 'status' : 'date', message, fix },
})

type Place = Pick<Position, 'volume' | 'number' | 'revision'>

const nextPlace = ({ volume, number, revision }: Place): Place => ({ volume, number, revision: revision + 1 })

const childOf = (head: PrintedSoFar['head']): Pick<Position, 'sequence' | 'previousSha256'> =>
  head
    ? { sequence: head.sequence + 1, previousSha256: head.sha256 }
    : { sequence: 1, previousSha256: genesisHash }

const firstPlace = (printed: PrintedSoFar): Place | NextPosition => {
  const { edition, volume, lastNumberedDate, lastPrintableDay } = printed
  if (volume === null) {
    const message = `${longDate(edition.date)} lies before the paper was founded.`
    return refuse(
      'edition-before-founding',
      message,
      'Correct the edition’s date, or the founding day in the masthead.',
    )
  }
  if (lastNumberedDate !== null && edition.date <= lastNumberedDate) {
    const message = `The edition of ${longDate(lastNumberedDate)} already holds a number: a paper is numbered in date order.`
    return refuse(
      'edition-out-of-order',
      message,
      'Print a later day’s edition, or revise one that holds its number.',
    )
  }
  if (edition.date > lastPrintableDay) {
    const message = `${longDate(edition.date)} is still ahead: once it held a number, no paper of a day before it could be printed.`
    return refuse('edition-ahead', message, 'Print it on its day or the evening before; planning it is free.')
  }
  const number = dueNumber({ ...printed, lastInVolume: printed.printedInVolume })
  return { volume, number, revision: 1 }
}

/** A closed edition takes no new copy but lets itself be corrected; nothing stands in the way of a kill. */
const isShut = ({ act = 'print', edition, printedOfEdition }: PrintedSoFar): boolean => {
  if (edition.status === 'planning' || edition.status === 'open') return false
  if (printedOfEdition === null || act === 'print' || act === 'add') return true
  return act === 'correct' && edition.status === 'void'
}

/**
 * The place the next release of an edition takes in the chain: the number due (`dueNumber`) on
 * its first release, afterwards the same volume and number and the next revision. It is a claim, not
 * a right: the release's unique keys decide between two presses. Refuses new copy for a closed or void
 * edition, a day before the founding, and a new number for a day not later than the last one numbered or
 * further ahead than tomorrow.
 */
export const nextPosition = (printed: PrintedSoFar): NextPosition => {
  const { edition, head, printedOfEdition } = printed
  if (isShut(printed)) {
    const message = `The edition of ${longDate(edition.date)} is ${edition.status}.`
    return refuse('edition-closed', message, 'Print in an open edition.')
  }
  const place = printedOfEdition ? nextPlace(printedOfEdition) : firstPlace(printed)
  return 'position' in place ? place : { position: { ...childOf(head), ...place }, finding: null }
}
