import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMonexus } from './runMonexus.ts'

export interface ReceivedItem {
  id: string
  headline: string
  text: string
  postedAt: Date
}

/** Items of a source come in, all in one delivery. */
export const receiveItems = async (
  folder: string,
  source: string,
  items: readonly ReceivedItem[],
): Promise<void> => {
  const file = join(folder, `${source}.xml`)
  const entries = items.map(({ id, headline, text, postedAt }) => {
    const link = `https://${source.toLowerCase()}.example/${id}`
    return `<item><title>${headline}</title><link>${link}</link><guid isPermaLink="true">${link}</guid>
      <description>${text}</description><pubDate>${postedAt.toUTCString()}</pubDate></item>`
  })
  writeFileSync(
    file,
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${source}</title>
     <link>https://${source.toLowerCase()}.example/</link><description>x</description>
     ${entries.join('\n')}</channel></rss>`,
  )
  const { code, said } = await runMonexus(folder, ['ingest', file, '--source', source])
  if (code !== 0) throw new Error(said)
}
