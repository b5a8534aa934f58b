import { amendmentsOf } from './amendmentsOf.ts'
import type { Manifest } from './manifest.ts'
import { placeInPrint } from './placeInPrint.ts'
import type { PrintedCorrection } from './printedCorrection.ts'
import type { Amended } from './putRight.ts'

/**
 * What is in print of an article already where this would tell it again: its last correction or update has
 * the same kind and words, and its text is this one. Null where something is new.
 */
export const toldAlready = (
  printed: Manifest | null,
  { correction, entry }: Amended,
): PrintedCorrection | null => {
  const { article, kind, whatWasWrong, whatChanged } = correction
  const last = amendmentsOf(printed).corrections.findLast((one) => one.article === article)
  const isSame = last?.kind === kind && last.whatWasWrong === whatWasWrong && last.whatChanged === whatChanged
  return isSame && printed && placeInPrint(printed, article)?.entry.sha256 === entry.sha256 ? last : null
}
