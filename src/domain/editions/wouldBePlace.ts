import { dueNumber } from './dueNumber.ts'
import { genesisHash } from './genesisHash.ts'
import { nextPosition, type Position, type PrintedSoFar } from './nextPosition.ts'

/**
 * The place an edition would take in the chain if it were printed now. Where something keeps it from
 * print, it is the place it would have without that: a proof shows a number before the day is mended.
 */
export const wouldBePlace = (printed: PrintedSoFar): Position => {
  const { position } = nextPosition(printed)
  if (position) return position
  const { head, printedOfEdition: before } = printed
  const number = dueNumber({ ...printed, lastInVolume: printed.printedInVolume })
  const place = before ?? { volume: printed.volume ?? 1, number, revision: 0 }
  return {
    sequence: (head?.sequence ?? 0) + 1,
    previousSha256: head?.sha256 ?? genesisHash,
    volume: place.volume,
    number: place.number,
    revision: place.revision + 1,
  }
}
