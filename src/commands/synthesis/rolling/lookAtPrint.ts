import type { Payload } from 'payload'
import { newsOfStory } from '../../../domain/synthesis/rolling/newsOfStory.ts'
import type { AnnouncedNews, StoryNews } from '../../../domain/synthesis/rolling/storyNews.ts'
import type { ProposedUpdate } from '../../../generated/payload-types.ts'
import { proposeDraft } from './proposeDraft.ts'
import { type PrintStanding, standingOfPrint } from './standingOfPrint.ts'

const findTold = async (payload: Payload, article: string): Promise<ProposedUpdate[]> => {
  const { docs } = await payload.find({
    collection: 'proposed-updates',
    where: { article: { equals: article } },
    depth: 0,
    pagination: false,
  })
  return docs
}

/** What is in print by now, or was overtaken, waits no longer. */
const settle = async (payload: Payload, settled: readonly ProposedUpdate[], now: Date): Promise<void> => {
  for (const { id } of settled)
    await payload.update({
      collection: 'proposed-updates',
      id,
      data: { state: 'settled', closedAt: now.toISOString() },
      depth: 0,
    })
}

interface Telling {
  standing: PrintStanding
  news: StoryNews
  /** The same news as it was told before and settled meanwhile: its source came back to it. */
  before: ProposedUpdate | undefined
}

const tell = async (payload: Payload, { standing, news, before }: Telling): Promise<string> => {
  const { article, storyId } = standing
  const { kind, key, words, sentence, evidence } = news
  const told = { kind, key, words, sentence, evidence, state: 'open' as const, closedAt: null }
  const collection = 'proposed-updates'
  if (before) return (await payload.update({ collection, id: before.id, data: told, depth: 0 })).id
  const data = { article: article.id, story: storyId, ...told }
  return (await payload.create({ collection, data, depth: 0 })).id
}

interface Drafting {
  standing: PrintStanding
  news: readonly AnnouncedNews[]
  now: Date
  /** Ids of the updates, by the keys of their news. */
  ids: ReadonlyMap<string, string>
}

/** Lays one draft of all that can be cited beside the text, and names it in the updates that it tells. */
const draft = async (payload: Payload, { standing, news, now, ids }: Drafting): Promise<void> => {
  const citable = news.filter(({ isCitable }) => isCitable)
  if (citable.length === 0) return
  const synthesis = await proposeDraft(payload, standing, { news: citable, now })
  if (synthesis === null) return
  for (const { key } of citable) {
    const id = ids.get(key)
    if (id !== undefined)
      await payload.update({ collection: 'proposed-updates', id, data: { synthesis }, depth: 0 })
  }
}

/**
 * Holds one printed article against its story: news that was not told yet is put before the editors, with
 * a draft beside the text of all that can be cited; what print says by now is settled. The same news is told
 * once, and anew when it can be cited.
 */
export const lookAtPrint = async (payload: Payload, article: string, now: Date): Promise<void> => {
  const standing = await standingOfPrint(payload, article)
  const told = await findTold(payload, article)
  const open = told.filter(({ state }) => state === 'open')
  const news = standing ? newsOfStory(standing.story) : []
  const keys = new Set(news.map(({ key }) => key))
  await settle(
    payload,
    open.filter(({ key }) => !keys.has(key)),
    now,
  )
  const settled = told.filter(({ state }) => state === 'settled')
  const waiting = news.filter(({ key }) => !told.some((one) => one.key === key && one.state === 'dismissed'))
  const fresh = waiting.filter(({ key }) => !open.some((one) => one.key === key))
  if (!standing || fresh.length === 0) return
  const ids = new Map(open.map(({ key, id }) => [key, id]))
  for (const one of fresh) {
    const before = settled.find(({ key }) => key === one.key)
    ids.set(one.key, await tell(payload, { standing, news: one, before }))
  }
  await draft(payload, { standing, news: waiting, now, ids })
}
