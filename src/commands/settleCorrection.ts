import type { Payload } from 'payload'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { placeInPrint } from '../domain/editions/placeInPrint.ts'
import type { PrintedCorrection } from '../domain/editions/printedCorrection.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, Release } from '../generated/payload-types.ts'
import { findPrintedText } from './findPrintedText.ts'
import { inSettlement } from './inSettlement.ts'
import { isOnRecord, recordAmendment } from './recordAmendment.ts'
import { recordPagesSoon } from './recordPagesSoon.ts'
import { markPicture, publishText } from './settleArticle.ts'
import { settleEdition } from './settleEdition.ts'

const textIn = async (payload: Payload, release: Release, article: string): Promise<Article | null> => {
  const place = placeInPrint(parseManifest(release.manifest), article)
  return place && findPrintedText(payload, place.entry)
}

interface Settling {
  /** The release that first told it. */
  release: Release
  correction: PrintedCorrection
  /** Spares looking for the text that was printed. */
  text?: Article
}

/**
 * What follows a correction or an update that is out already, and may be repeated: the text that was
 * printed is the published one, the act is on record, and the edition carries the release’s number.
 */
export const settleCorrection = (
  payload: Payload,
  { release, correction, text: known }: Settling,
): Promise<void> =>
  inSettlement(payload, release.id, async () => {
    // Once it is on record its text was published, and another may have been since.
    if (!(await isOnRecord(payload, correction))) {
      const text = known ?? (await textIn(payload, release, correction.article))
      if (text) {
        await publishText(payload, text, release)
        await markPicture(payload, idOf(text.hero), release)
      }
      await recordAmendment(payload, { ...correction, release })
    }
    await settleEdition(payload, String(idOf(release.edition)))
    recordPagesSoon(payload, release)
  })
