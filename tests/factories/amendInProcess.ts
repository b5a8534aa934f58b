import { writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'

/** Has the process die as by a power cut just before it writes for the n-th time. */
const dieBefore = (payload: Payload, last: number): void => {
  let writes = 0
  const count = ({ collection }: { collection: string }): void => {
    // A claim is no step of the act: it lapses by itself.
    if (collection === 'payload-kv') return
    writes += 1
    if (writes === last) process.kill(process.pid, 'SIGKILL')
  }
  for (const verb of ['create', 'update', 'delete'] as const) {
    const write = payload[verb].bind(payload) as (asked: { collection: string }) => unknown
    const counted = async (asked: { collection: string }): Promise<unknown> => {
      count(asked)
      return write(asked)
    }
    Object.assign(payload, { [verb]: counted })
  }
}

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
