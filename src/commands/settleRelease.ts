import type { Payload } from 'payload'
import { parseManifest } from '../domain/editions/readManifest.ts'
import type { Article, Release } from '../generated/payload-types.ts'
import { findPrintedText } from './findPrintedText.ts'
import { recordPagesSoon } from './recordPagesSoon.ts'
import { settleArticle } from './settleArticle.ts'
import { settleEdition } from './settleEdition.ts'
import { takeBackKilled } from './takeBackKilled.ts'

/**
 * What follows a release and may be repeated: its articles are marked as published with the text
 * that was printed, its pictures as public, its edition as open with its number, its pages on record.
 * `printed` spares looking for those texts when the press still holds them. The paper is out already:
 * an article that cannot be marked is logged and holds up nothing else.
 */
export const settleRelease = async (
  payload: Payload,
  release: Release,
  printed: Article[] = [],
): Promise<void> => {
  const printedNow = parseManifest(release.manifest)
  const { sections, edition } = printedNow
  for (const entry of sections.flatMap((one) => one.articles))
    try {
      const text = printed.find((one) => one.id === entry.article) ?? (await findPrintedText(payload, entry))
      if (text) await settleArticle(payload, text, release)
    } catch (error) {
      payload.logger.error(
        { err: error, article: entry.article },
        'A printed article could not be marked as published.',
      )
    }
  await takeBackKilled(payload, printedNow)
  await settleEdition(payload, edition.id)
  recordPagesSoon(payload, release)
}
