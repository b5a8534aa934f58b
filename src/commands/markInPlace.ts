import type { Payload, TypeWithVersion } from 'payload'
import type { Article, Release } from '../generated/payload-types.ts'
import { underClaim } from './underClaim.ts'

/** Milliseconds it holds up others should it crash: as long as a save that fails. */
const holds = 5000

interface Marking {
  /** The public text, which is the newest one too. */
  article: Article
  release: Release
}

const newestVersion = async (
  payload: Payload,
  parent: string,
): Promise<TypeWithVersion<Article> | undefined> => {
  // The Local API answers with a version as readers of the admin get it; this one is written back whole.
  const { docs } = await payload.db.findVersions<Article>({
    collection: 'articles',
    where: { and: [{ parent: { equals: parent } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  return docs[0]
}

const write = async (payload: Payload, { article, release }: Marking): Promise<boolean> => {
  const newest = await newestVersion(payload, article.id)
  if (!newest || newest.version.rev !== article.rev) return false
  const mark = { printedAt: release.at }
  const { id: ofVersion, ...kept } = newest
  const versionData = { ...kept, version: { ...kept.version, ...mark } }
  const asked = { collection: 'articles', returning: false } as const
  /* eslint-disable no-restricted-syntax -- the Local API would write every text and a version of it anew */
  await payload.db.updateVersion({ ...asked, id: ofVersion, versionData })
  await payload.db.updateOne({ ...asked, id: article.id, data: mark })
  /* eslint-enable no-restricted-syntax */
  return true
}

/**
 * Notes on an article that it is printed, where its newest text is the public one. It holds up whoever would
 * save it at the same moment, as a save does; of the article and its newest version nothing else changes.
 * The version comes first, so that after a crash the article itself shows what is left to do; may be repeated.
 * Answers false, and writes nothing, where somebody saves it just now.
 */
export const markInPlace = async (payload: Payload, marking: Marking): Promise<boolean> => {
  const { id, rev } = marking.article
  const name = `articles:${id}:${String(rev)}`
  return (await underClaim(payload, { name, holds }, () => write(payload, marking))) ?? false
}
