import { takeClaim } from '../../src/commands/takeClaim.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { press } from './printedEdition.ts'

/**
 * Publishes of the articles that PUBLISH_ARTICLES names those that no other process took first, each while it
 * presses the article’s edition; answers what was refused.
 */
const payload = await openNewsroom()
const refused: string[] = []
const saying = (error: unknown): void =>
  void refused.push(error instanceof Error ? error.message : String(error))

const publish = async (id: string): Promise<void> => {
  const published = await payload.update({
    collection: 'articles',
    id,
    data: { _status: 'published' },
    depth: 0,
  })
  const { releaseNote } = published as { releaseNote?: string | null }
  if (releaseNote) refused.push(releaseNote)
}

for (const id of (process.env['PUBLISH_ARTICLES'] ?? '').split(',')) {
  if (!(await takeClaim({ payload, context: {} }, `publish-in-test:${id}`, 600_000))) continue
  const { edition } = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
  await Promise.all([publish(id).catch(saying), press(payload, String(idOf(edition))).catch(saying)])
}
process.stdout.write(`${JSON.stringify(refused)}\n`)
process.exit(0)
