import type { Payload } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Article, Release } from '../generated/payload-types.ts'
import { markInPlace } from './markInPlace.ts'
import { isWriteConflict } from './retryConflict.ts'

/** How often the press writes again when an editor saved at the same moment. */
const attempts = 5

/** What an article says, without what the database keeps about it. */
const textOf = (
  article: Article,
): Omit<Article, 'rev' | 'provenance' | 'createdAt' | 'updatedAt' | 'deletedAt'> => {
  const kept = new Set(['rev', 'provenance', 'createdAt', 'updatedAt', 'deletedAt'])
  return Object.fromEntries(Object.entries(article).filter(([name]) => !kept.has(name))) as unknown as Article
}

const publish = async (payload: Payload, article: Article, release: Release): Promise<void> => {
  const { id, ...text } = textOf(article)
  await payload.update({
    collection: 'articles',
    id,
    data: { ...text, _status: 'published', printedAt: article.printedAt ?? release.at },
    context: { printedBy: release.id },
    depth: 0,
  })
}

const publishInTime = async (payload: Payload, article: Article, release: Release): Promise<void> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await publish(payload, article, release)
    } catch (error) {
      if (!(error instanceof ActRefused || isWriteConflict(error)) || attempt === attempts) throw error
    }
}

/** What an editor saved beside the published text stays the newest draft. */
const keepDraft = async (payload: Payload, draft: Article, release: Release): Promise<void> => {
  const { id, ...text } = textOf(draft)
  const data = { ...text, printedAt: release.at }
  await payload.update({
    collection: 'articles',
    id,
    data,
    draft: true,
    context: { printedBy: release.id },
    depth: 0,
  })
}

export const markPicture = async (payload: Payload, hero: string | null, release: Release): Promise<void> => {
  if (hero === null) return
  await payload.update({
    collection: 'media',
    where: { and: [{ id: { equals: hero } }, { printedAt: { exists: false } }] },
    data: { printedAt: release.at },
    depth: 0,
  })
}

interface OnFile {
  stored: Article | null
  newest: Article | null
}

const findOnFile = async (payload: Payload, id: string): Promise<OnFile> => {
  const asked = { collection: 'articles', id, depth: 0, joins: false, disableErrors: true } as const
  const [stored, newest] = await Promise.all([
    payload.findByID(asked),
    payload.findByID({ ...asked, draft: true }),
  ])
  return { stored, newest }
}

/** Publishes a text in the place of the one that is public, if any; a newer draft stays the newest. */
export const publishText = async (payload: Payload, text: Article, release: Release): Promise<void> => {
  const { stored, newest } = await findOnFile(payload, text.id)
  // What was killed meanwhile is not made public again.
  if (newest?.stage === 'killed') return
  await publishInTime(payload, text, release)
  const isBeside = stored?._status === 'published' && newest?._status === 'draft'
  if (isBeside && newest.rev !== text.rev) await keepDraft(payload, newest, release)
}

const standingOf = async (payload: Payload, id: string) => {
  const select = { _status: true, printedAt: true, rev: true } as const
  const asked = { collection: 'articles', id, select, depth: 0, joins: false, disableErrors: true } as const
  return await payload.findByID(asked)
}

/** Marks an article as published with the text that was printed, and its picture as public. */
export const settleArticle = async (payload: Payload, text: Article, release: Release): Promise<void> => {
  const stored = await standingOf(payload, text.id)
  const isPublic = stored?._status === 'published'
  if (!isPublic || !stored.printedAt) {
    const isPrintedText = isPublic && stored.rev === text.rev
    const isMarked = isPrintedText && (await markInPlace(payload, { article: text, release }))
    if (!isMarked) await publishText(payload, text, release)
  }
  await markPicture(payload, idOf(text.hero), release)
}
