import type { Payload } from 'payload'
import { articleSnapshot, type ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { isDeepStrictEqual } from 'node:util'
import { parseBody } from '../domain/publication/parseBody.ts'
import { printBody } from '../domain/publication/printBody.ts'
import type { Article } from '../generated/payload-types.ts'
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
  const { docs: snapshots } = await payload.find({
    collection: 'snapshots',
    where: { sha256: { equals: entry.sha256 } },
    limit: 1,
    depth: 0,
  })
  const [kept] = snapshots
  if (!kept) return null
  const printed = articleSnapshot.parse(JSON.parse(kept.canonical))
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
