import type { EditionView } from '../site/views/EditionView.ts'
import { editionView } from './editionView.ts'
import type { Paper } from './paper.ts'
import type { SnapshotReader } from './snapshots.ts'

interface ListedEdition extends EditionView {
  leadHeadline: string | null
  articleCount: number
}

/** All printed editions, newest first, each with its lead. */
export const listEditions = async (read: SnapshotReader, paper: Paper): Promise<ListedEdition[]> => {
  const days = [...paper.editions.keys()].sort().reverse()
  const listed: ListedEdition[] = []
  for (const day of days) {
    const release = paper.editions.get(day)?.newest.manifest
    if (!release) continue
    const articles = release.sections.flatMap((one) => one.articles)
    const [lead] = await read(articles.slice(0, 1).map((one) => one.sha256))
    listed.push({
      ...editionView(release),
      leadHeadline: lead?.headline ?? null,
      articleCount: articles.length,
    })
  }
  return listed
}
