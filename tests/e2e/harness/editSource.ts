import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Ask } from './askApi.ts'
import { doneBy } from './draftCiting.ts'
import { runMonexus } from './runMonexus.ts'

export interface WireEntry {
  url: string
  headline: string
  /** The code of its source. */
  source: string
  owner: string
  externalId: string
  postedAt: string
}

/** Two entries of feeds with different owners, whose headlines can be quoted as they are. */
export const findEntries = async (ask: Ask): Promise<[WireEntry, WireEntry]> => {
  const where = 'where[state][equals]=live&where[source.platform][equals]=rss'
  const { docs } = doneBy(await ask(`/wire-items?limit=200&depth=1&sort=postedAt&${where}`))
  const entries: WireEntry[] = docs
    .filter(({ headline }: Answer['body']) => /^[\w ,.%-]{20,}\w$/.test(headline))
    .map(({ canonicalUrl, headline, externalId, postedAt, source: { code, owner } }: Answer['body']) => ({
      ...{ url: canonicalUrl, headline, source: code, owner, externalId, postedAt },
    }))
  const [first] = entries
  const second = entries.find(({ owner }) => owner !== first?.owner)
  if (!first || !second) throw new Error('The demo wire has no two such entries.')
  return [first, second]
}

/** The feed of a source is read again, and has other words for one of its entries. */
export const editSource = async (folder: string, entry: WireEntry, words: string): Promise<void> => {
  const file = join(folder, 'edited.xml')
  writeFileSync(
    file,
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Edited</title><link>${entry.url}</link>
     <description>x</description><item><title>${words}</title><link>${entry.url}</link>
     <guid isPermaLink="true">${entry.externalId}</guid>
     <pubDate>${new Date(entry.postedAt).toUTCString()}</pubDate></item></channel></rss>`,
  )
  const { code, said } = await runMonexus(folder, ['ingest', file, '--source', entry.source])
  if (code !== 0) throw new Error(said)
}
