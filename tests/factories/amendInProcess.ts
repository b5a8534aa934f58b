import { writeFileSync } from 'node:fs'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { dieBefore } from './dieBefore.ts'

/**
 * Kills, corrects or publishes the article AMEND_ARTICLE, for AMEND_BY, and dies before its write number DIE_AT;
 * a process that comes to its end leaves the file DONE_FILE.
 */
const settings = process.env
const payload = await openNewsroom()
dieBefore(payload, Number(settings['DIE_AT']))
const order = {
  article: String(settings['AMEND_ARTICLE']),
  by: String(settings['AMEND_BY']),
  now: () => new Date(),
}
const acts: Record<string, () => Promise<unknown>> = {
  kill: () => killArticle(payload, { ...order, reason: 'Nothing of it was so.' }),
  correct: () =>
    correctArticle(payload, {
      ...order,
      kind: 'correction',
      whatWasWrong: 'We wrote that the port opens on Monday.',
      whatChanged: 'It opens on Tuesday.',
    }),
  publish: () =>
    payload.update({ collection: 'articles', id: order.article, data: { _status: 'published' } }),
}
await acts[String(settings['AMEND_ACT'])]?.()
writeFileSync(String(settings['DONE_FILE']), 'done')
process.exit(0)
