import type { PayloadRequest } from 'payload'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { OrderRequest } from '../../domain/synthesis/orderRequest.ts'
import type { ChosenItem } from '../../domain/wire/desk/linksFromWire.ts'
import { leaveOut, nameOfItem } from '../../domain/wire/desk/takenBackSentence.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import type { Article, Synthesis } from '../../generated/payload-types.ts'
import { readForms } from './readForms.ts'
import { readForDesk } from '../readForDesk.ts'
import { changeSynthesis } from './changeSynthesis.ts'
import { requireEngine } from './engineChoices.ts'
import { requireStanding } from './requireStanding.ts'

/** Models take minutes; nobody who needs none waits behind one. */
const queues = { extractive: 'synthesis', model: 'models' } as const

const requireIdle = async ({ payload }: PayloadRequest, { id }: Article): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { article: { equals: id } },
    sort: '-createdAt',
    limit: 20,
    depth: 0,
    pagination: false,
    select: { state: true },
  })
  if (docs.some(({ state }) => !isEnded(state)))
    throw new ActRefused(
      'synthesis-going',
      'A draft for this article is being made already. Wait for it, or cancel it first.',
    )
}

/** @throws InputRefused when there is no such article; ActRefused when it was killed or is being drafted for */
const requireDraftable = async (req: PayloadRequest, id: string): Promise<void> => {
  const article = await readForDesk(req.payload, id, req.user)
  if (!article) throw new InputRefused('article-unknown', 'article', 'There is no such article.')
  if (article.stage === 'killed')
    throw new ActRefused('article-killed', 'This article was killed. Nothing is drafted for it.')
  await requireIdle(req, article)
}

/** The chosen items that are not of the story. */
const strangersTo = async (
  { payload }: PayloadRequest,
  story: string,
  chosen: readonly ChosenItem[],
): Promise<ChosenItem[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { id: { in: chosen.map(({ id }) => id) } },
    depth: 0,
    joins: false,
    pagination: false,
    select: { story: true },
  })
  const own = new Set(docs.filter((item) => idOf(item.story) === story).map(({ id }) => id))
  return chosen.filter(({ id }) => !own.has(id))
}

const requireStory = async (
  req: PayloadRequest,
  id: string,
  chosen: readonly ChosenItem[],
): Promise<void> => {
  const asked = { collection: 'stories', id, depth: 0, joins: false, disableErrors: true } as const
  // MongoDB refuses to look for what has not the form of an id.
  const story = await req.payload.findByID({ ...asked, req }).catch(() => null)
  if (!story) throw new InputRefused('story-unknown', 'story', 'There is no such story.')
  const strangers = await strangersTo(req, id, chosen)
  if (strangers.length === 0) return
  const told = `${strangers.map(nameOfItem).join('; ')} ${strangers.length === 1 ? 'is' : 'are'} not of that story`
  const sentence = `${told}. ${leaveOut(strangers.length, 'draft for it')} Or name no story.`
  throw new InputRefused('items-of-another-story', 'items', sentence)
}

/** Has a run begin as soon as a worker turns to it; one that was queued twice runs once. */
export const queueSynthesis = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  { id, engine }: Pick<Synthesis, 'id' | 'engine'>,
): Promise<void> => {
  await payload.jobs.queue({ task: 'synthesise', queue: queues[engine], input: { synthesis: id } })
}

const begin = async (req: PayloadRequest, run: Synthesis): Promise<void> => {
  try {
    await queueSynthesis(req, run)
  } catch (error) {
    const reason = 'The work could not be queued. Nothing was changed; order it again.'
    await changeSynthesis(req.payload, run.id, () => ({
      ...{ state: 'failed', reason, endedAt: new Date().toISOString() },
    }))
    throw error
  }
}

/**
 * Orders a draft over these wire items, for an article or for a new one, and has it begin at once; the record
 * names the key of the agent that asked, if one did.
 * @throws ActRefused naming items that were taken back or have no address, when the engine may not draft
 * here, when the article was killed or is being drafted for; InputRefused for items, an article or a story
 * that is not there, and naming items that are not of the story
 */
export const orderSynthesis = async (
  req: PayloadRequest,
  { items, article, story, ...asked }: OrderRequest,
  { agentKey }: { agentKey: string | null } = { agentKey: null },
): Promise<Synthesis> => {
  await requireEngine(req.payload, asked.engine)
  const chosen = await requireStanding(req, items)
  if (article !== null) await requireDraftable(req, article)
  if (story !== null) await requireStory(req, story, chosen)
  // On record with the order: a form that is laid out anew changes no draft that was ordered before.
  const order = { ...asked, template: (await readForms(req.payload))[asked.form] }
  const run = await req.payload.create({
    collection: 'syntheses',
    data: {
      ...{ article, story, items: chosen.map(({ id }) => id), order, engine: order.engine },
      ...{ state: 'waiting', step: 'Waiting for its turn', by: req.user?.id ?? null, agentKey },
    },
    depth: 0,
  })
  await begin(req, run)
  return run
}
