import type { Endpoint } from 'payload'
import type { z } from 'zod'
import { acceptSynthesis } from '../commands/synthesis/acceptSynthesis.ts'
import { cancelSynthesis } from '../commands/synthesis/cancelSynthesis.ts'
import { dropSentence } from '../commands/synthesis/dropSentence.ts'
import { engineChoices } from '../commands/synthesis/engineChoices.ts'
import { orderSynthesis } from '../commands/synthesis/orderSynthesis.ts'
import { quoteSentence } from '../commands/synthesis/quoteSentence.ts'
import { readForms } from '../commands/synthesis/readForms.ts'
import { readSynthesis } from '../commands/synthesis/readSynthesis.ts'
import { requireSynthesis } from '../commands/synthesis/requireSynthesis.ts'
import { orderRequest } from '../domain/synthesis/orderRequest.ts'
import { acceptRequest, sentenceRequest } from '../domain/synthesis/sentenceRequest.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { Article, Synthesis } from '../generated/payload-types.ts'
import { drafterOf } from './drafterOf.ts'
import { idInPath } from './idInPath.ts'
import { readJson } from './readJson.ts'
import { synthesisReaderOf } from './synthesisReaderOf.ts'
import { unreadableOrder } from './unreadableOrder.ts'

const headers = { 'Cache-Control': 'private, no-store' }

const idOfRun = (req: Parameters<typeof idInPath>[0]): string =>
  idInPath(req, 'Name the synthesis in the address.')

const read = <Shape extends z.ZodType>(shape: Shape, carried: unknown): z.infer<Shape> => {
  const parsed = shape.safeParse(carried)
  if (parsed.success) return parsed.data
  const { path, sentence } = unreadableOrder(parsed.error)
  throw new InputRefused('synthesis-unreadable', path, sentence)
}

const orderedAnswer = ({ id, state }: Synthesis, status: number): Response =>
  Response.json({ synthesis: { id, state } }, { status, headers })

const articleAnswer = ({ id, rev }: Pick<Article, 'id' | 'rev'>): Response =>
  Response.json({ article: { id, rev: rev ?? 0 } }, { headers })

/**
 * POST /api/syntheses/order { items, article?, story?, form?, angle?, length?, engine? }: orders a draft. 202
 * with { synthesis: { id, state } }; 400 naming what cannot be read, and items that are not of the story; 409 with
 * a sentence for items that were taken back, an engine that may not draft, or an article that is being drafted for.
 */
const order: Endpoint = {
  path: '/order',
  method: 'post',
  handler: async (req) => {
    drafterOf(req)
    return orderedAnswer(await orderSynthesis(req, read(orderRequest, await readJson(req))), 202)
  },
}

/** GET /api/syntheses/choices: which engines may draft here and now, and the forms: { engines, forms }. */
const choices: Endpoint = {
  path: '/choices',
  method: 'get',
  handler: async (req) => {
    synthesisReaderOf(req)
    const [{ engines }, forms] = await Promise.all([engineChoices(req.payload), readForms(req.payload)])
    const laidOut = Object.entries(forms).map(([form, template]) => ({ form, ...template }))
    return Response.json({ engines, forms: laidOut }, { headers })
  },
}

/** POST /api/syntheses/:id/cancel: ends a run before it has a draft; 409 for one that ended already. */
const cancel: Endpoint = {
  path: '/:id/cancel',
  method: 'post',
  handler: async (req) => {
    const { name } = drafterOf(req)
    const { id } = await requireSynthesis(req, idOfRun(req))
    return orderedAnswer(await cancelSynthesis(req.payload, { synthesis: id, name, now: new Date() }), 200)
  },
}

/** GET /api/syntheses/:id/view: a run with its sentences, their evidence, and what accepting them would do. */
const view: Endpoint = {
  path: '/:id/view',
  method: 'get',
  handler: async (req) => {
    synthesisReaderOf(req)
    return Response.json(await readSynthesis(req, await requireSynthesis(req, idOfRun(req))), { headers })
  },
}

/** POST /api/syntheses/:id/accept { sentences?, rev }: takes proposals over: these, or all that no check has marked. */
const accept: Endpoint = {
  path: '/:id/accept',
  method: 'post',
  handler: async (req) => {
    drafterOf(req)
    const { id } = await requireSynthesis(req, idOfRun(req))
    const asked = read(acceptRequest, await readJson(req))
    return articleAnswer(await acceptSynthesis(req, { ...asked, synthesis: id }))
  },
}

const onSentence = (path: string, act: typeof dropSentence): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    drafterOf(req)
    const { id } = await requireSynthesis(req, idOfRun(req))
    const asked = read(sentenceRequest, await readJson(req))
    return articleAnswer(await act(req, { ...asked, synthesis: id }))
  },
})

/**
 * What can be asked of syntheses besides reading their records. POST /api/syntheses/:id/drop and /quote
 * { sentence, rev } take a sentence out of the body, or put its evidence word for word in its place. What
 * changes an article answers { article: { id, rev } }, and 409 (`stale-edit`) where somebody saved it since.
 */
export const synthesisEndpoints: Endpoint[] = [
  order,
  choices,
  cancel,
  view,
  accept,
  onSentence('drop', dropSentence),
  onSentence('quote', quoteSentence),
]
