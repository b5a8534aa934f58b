import type { Payload } from 'payload'
import { type Manifest, manifest } from '../domain/editions/manifest.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, Release } from '../generated/payload-types.ts'
import { findPrintedText } from './findPrintedText.ts'

const entriesOf = ({ sections }: Manifest) => sections.flatMap((one) => one.articles)

/** What an article says, without what the database counts about it. */
const textOf = (article: Article): Partial<Article> => {
  const counted = ['id', 'rev', 'provenance', 'createdAt', 'updatedAt', 'deletedAt']
  return Object.fromEntries(Object.entries(article).filter(([name]) => !counted.includes(name)))
}

const publish = async (payload: Payload, article: Article, release: Release): Promise<void> => {
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { ...textOf(article), _status: 'published', printedAt: article.printedAt ?? release.at },
    context: { printedBy: release.id },
    depth: 0,
  })
}

const markPicture = async (payload: Payload, hero: string | null, release: Release): Promise<void> => {
  if (hero === null) return
  await payload.update({
    collection: 'media',
    where: { and: [{ id: { equals: hero } }, { printedAt: { exists: false } }] },
    data: { printedAt: release.at },
    depth: 0,
  })
}

const settleArticle = async (payload: Payload, text: Article | null, release: Release): Promise<void> => {
  if (text === null) return
  const stored = await payload.findByID({
    collection: 'articles',
    id: text.id,
    depth: 0,
    disableErrors: true,
  })
  if (stored?._status !== 'published' || !stored.printedAt) await publish(payload, text, release)
  await markPicture(payload, idOf(text.hero), release)
}

/**
 * What follows a release and may be repeated: its articles are marked as published with the text
 * that was printed, its pictures as public, its edition as open with its number. `printed` spares
 * looking for those texts when the press still holds them.
 */
export const settleRelease = async (
  payload: Payload,
  release: Release,
  printed: Article[] = [],
): Promise<void> => {
  const read = manifest.parse(JSON.parse(release.manifest))
  for (const entry of entriesOf(read)) {
    const held = printed.find((one) => one.id === entry.article)
    await settleArticle(payload, held ?? (await findPrintedText(payload, entry)), release)
  }
  await payload.update({
    collection: 'editions',
    id: read.edition.id,
    data: {
      status: 'open',
      volume: release.volume,
      number: release.number,
      revision: release.revision,
      printedAt: release.at,
    },
    context: { printedBy: release.id },
    depth: 0,
  })
}
