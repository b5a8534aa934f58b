import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import type { Paper } from './paper.ts'
import type { SnapshotReader } from './snapshots.ts'

const dated = (one: ArticleSnapshot, { firstPrinted }: Paper): ArticleSnapshot =>
  one.firstPrintedAt === '' ? { ...one, firstPrintedAt: firstPrinted.get(one.article) ?? '' } : one

/** Snapshots as readers are shown them: where one does not say when it was first printed, the chain does. */
export const datedSnapshots =
  (read: SnapshotReader, paper: () => Promise<Paper>): SnapshotReader =>
  async (hashes) => {
    const [found, printed] = await Promise.all([read(hashes), paper()])
    return found.map((one) => dated(one, printed))
  }
