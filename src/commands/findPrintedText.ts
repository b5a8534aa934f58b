import type { Payload } from 'payload'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { isDeepStrictEqual } from 'node:util'
import { parseBody } from '../domain/publication/parseBody.ts'
import { printBody } from '../domain/publication/printBody.ts'
import type { Article } from '../generated/payload-types.ts'
import { findSnapshot } from './findSnapshot.ts'
import { gatherLinks } from './gatherLinks.ts'

interface Entry {
  article: string
  sha256: string
}

/** How many earlier versions are searched for the printed text. */
const depthOfSearch = 50

const isText = (version: Article, printed: ArticleSnapshot, numbers: Map<string, number>): boolean => {
  const body = parseBody(version.body)
  return (
    body.ok &&
    version.headline === printed.headline &&
    version.standfirst === printed.standfirst &&
    version.framingNote === printed.framingNote &&
    isDeepStrictEqual(printBody(body.blocks, numbers), printed.body)
  )
}

/**
 * The version of an article whose text a release printed: after a crash the newest version may
 * already be another one. Null when nobody kept it.
 */
export const findPrintedText = async (payload: Payload, entry: Entry): Promise<Article | null> => {
  const printed = await findSnapshot(payload, entry.sha256)
  if (!printed) return null
  const links = await gatherLinks(payload, entry.article)
  const numbers = new Map(links.map((link, index) => [link.id, index + 1]))
  const { docs: versions } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: entry.article } },
    sort: '-updatedAt',
    limit: depthOfSearch,
    depth: 0,
  })
  const match = versions.find(({ version }) => isText({ ...version, id: entry.article }, printed, numbers))
  if (!match) return null
  const printedAt = printed.firstPrintedAt || (match.version.printedAt ?? null)
  return { ...match.version, id: entry.article, printedAt }
}
