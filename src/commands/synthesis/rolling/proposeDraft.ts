import type { Payload } from 'payload'
import { bodyText } from '../../../domain/publication/bodyText.ts'
import { parseBody } from '../../../domain/publication/parseBody.ts'
import { buildPack } from '../../../domain/synthesis/buildPack.ts'
import { isEnded } from '../../../domain/synthesis/isEnded.ts'
import { standingItems } from '../../../domain/synthesis/rolling/freshItems.ts'
import type { RollingItem } from '../../../domain/synthesis/rolling/rollingStory.ts'
import type { StoryNews } from '../../../domain/synthesis/rolling/storyNews.ts'
import { updateDraft } from '../../../domain/synthesis/rolling/updateDraft.ts'
import { type SynthesisOrder, synthesisOrder } from '../../../domain/synthesis/synthesisOrder.ts'
import { mostPackItems } from '../../../domain/synthesis/orderRequest.ts'
import { type TakenSentence, takenSoFar } from '../../../domain/synthesis/takenSoFar.ts'
import { wordsInBody } from '../../../domain/synthesis/wordsInBody.ts'
import { isStanding } from '../../../domain/wire/isStanding.ts'
import type { Article } from '../../../generated/payload-types.ts'
import { recordOfSynthesis } from '../recordOfSynthesis.ts'
import type { PrintStanding } from './standingOfPrint.ts'

interface Proposing {
  news: readonly StoryNews[]
  now: Date
}

/** What is new and what it rests on come first; of the rest of a long story the latest. */
const chosenOf = ({ story }: PrintStanding, news: readonly StoryNews[]): RollingItem[] => {
  const told = new Set(news.flatMap(({ evidence }) => evidence.map(({ item }) => item)))
  const rested = new Set(story.rests.map(({ item }) => item))
  const needed = [told, rested].flatMap((ids) =>
    story.now.filter(({ item, state }) => ids.has(item) && isStanding(state)),
  )
  const chosen = new Set([...needed, ...standingItems(story).toReversed()])
  // Nobody could follow a link to what has no address.
  return [...chosen].filter(({ address }) => address !== null).slice(0, mostPackItems)
}

/** As the article was drafted last; never by a model, which nobody asked. */
const orderOf = ({ runs }: PrintStanding): SynthesisOrder => {
  const [newest] = runs
  const order = newest ? recordOfSynthesis(newest).order : synthesisOrder.parse({})
  return { ...order, engine: 'extractive', angle: '' }
}

const bodyOf = ({ body }: Pick<Article, 'body'>): string[] => {
  const parsed = parseBody(body)
  return parsed.ok ? bodyText(parsed.blocks) : []
}

/** Sentences of earlier drafts that stand in the text as it was saved last. */
const takenOf = ({ runs }: PrintStanding, body: readonly string[]): TakenSentence[] => {
  const find = wordsInBody(body)
  return takenSoFar(runs.map(recordOfSynthesis)).filter(({ sentence }) => find(sentence.text)?.isVerbatim)
}

const isDrafting = async (payload: Payload, article: string): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { article: { equals: article } },
    sort: '-createdAt',
    limit: 20,
    depth: 0,
    pagination: false,
    select: { state: true },
  })
  return docs.some(({ state }) => !isEnded(state))
}

/**
 * Drafts an update of a printed article without any model and lays it beside the text: nothing of the
 * article is changed before an editor takes it over. Answers its id; null while somebody drafts for the
 * article, and where nothing of the news can be said in a source’s words.
 */
export const proposeDraft = async (
  payload: Payload,
  standing: PrintStanding,
  { news, now }: Proposing,
): Promise<string | null> => {
  const { article, storyId } = standing
  if (await isDrafting(payload, article.id)) return null
  const newest = await payload.findByID({
    collection: 'articles',
    id: article.id,
    draft: true,
    depth: 0,
    joins: false,
  })
  const pack = buildPack(chosenOf(standing, news))
  const order = orderOf(standing)
  const draft = updateDraft({ pack, order, news, taken: takenOf(standing, bodyOf(newest)) })
  if (draft.sentences.length === 0) return null
  const at = now.toISOString()
  const run = await payload.create({
    collection: 'syntheses',
    data: {
      ...{ article: article.id, story: storyId, items: pack.items.map(({ item }) => item) },
      ...{ order, engine: 'extractive', state: 'done', pack, packSha256: pack.sha256, draft },
      ...{ accepted: [], step: 'An update waits beside the article to be taken over' },
      ...{ startedAt: at, endedAt: at },
    },
    depth: 0,
  })
  return run.id
}
