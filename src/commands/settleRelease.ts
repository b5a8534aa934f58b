import type { Payload } from 'payload'
import type { Manifest } from '../domain/editions/manifest.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, Release } from '../generated/payload-types.ts'
import { findPrintedText } from './findPrintedText.ts'
import { recordPagesSoon } from './recordPagesSoon.ts'
import { settleArticle } from './settleArticle.ts'
import { settleEdition } from './settleEdition.ts'
import { takeBackKilled } from './takeBackKilled.ts'

type Entry = Manifest['sections'][number]['articles'][number]

interface Marking {
  release: Release
  /** Texts that whoever printed still holds. */
  printed: Article[]
}

/** The paper is out already: an article that cannot be marked is logged and holds up nothing else. */
const mark = async (payload: Payload, entry: Entry, { release, printed }: Marking): Promise<void> => {
  try {
    const text = printed.find((one) => one.id === entry.article) ?? (await findPrintedText(payload, entry))
    if (text) await settleArticle(payload, text, release)
  } catch (error) {
    payload.logger.error(
      { err: error, article: entry.article },
      'A printed article could not be marked as published.',
    )
  }
}

const settle = async (payload: Payload, entries: readonly Entry[], marking: Marking): Promise<void> => {
  const { release } = marking
  for (const entry of entries) await mark(payload, entry, marking)
  await takeBackKilled(
    payload,
    entries.map(({ article }) => article),
  )
  await settleEdition(payload, String(idOf(release.edition)))
  recordPagesSoon(payload, release)
}

const entriesOf = (release: Release): Entry[] =>
  parseManifest(release.manifest).sections.flatMap((one) => one.articles)

/**
 * What follows a release and may be repeated: its articles are marked as published with the text
 * that was printed, its pictures as public, its edition as open with its number, its pages on record.
 * `printed` spares looking for those texts when the press still holds them.
 */
export const settleRelease = (payload: Payload, release: Release, printed: Article[] = []): Promise<void> =>
  settle(payload, entriesOf(release), { release, printed })

/** What follows a release that only added articles to an edition; may be repeated, and `settleRelease` does it too. */
export const settleAddition = (payload: Payload, release: Release, printed: Article[]): Promise<void> => {
  const added = new Set(printed.map(({ id }) => id))
  const entries = entriesOf(release).filter(({ article }) => added.has(article))
  return settle(payload, entries, { release, printed })
}
