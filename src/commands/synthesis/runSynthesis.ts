import { APIError, type Payload, type PayloadRequest } from 'payload'
import { ModelRefused } from '../../errors/ModelRefused.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { underKeptClaim } from '../underKeptClaim.ts'
import { aloneWithSynthesis, changeSynthesis, findSynthesis, writeSynthesis } from './changeSynthesis.ts'
import { draftArticle } from './draftArticle.ts'
import { requireEngine } from './engineChoices.ts'
import { gatherPack } from './gatherPack.ts'
import { recordOfSynthesis, type SynthesisRecord } from './recordOfSynthesis.ts'
import { requesterOf } from './requesterOf.ts'
import { spentToday } from './spentToday.ts'
import { writeDraft } from './writeDraft.ts'

/** Milliseconds after which a run whose process went silent may be taken up. */
const holds = 60_000
/** Milliseconds between two looks whether a run was canceled. */
const watch = 400

type Change = Parameters<typeof writeSynthesis>[2]

const now = (): string => new Date().toISOString()

/** Ends the work on a run that is over for others: canceled, most often. */
class RunOver extends Error {}

const ifRunning = async (payload: Payload, id: string, data: Change): Promise<Synthesis> => {
  const run = await changeSynthesis(payload, id, ({ state }) => (state === 'running' ? data : null))
  if (!run) throw new RunOver()
  return run
}

/** A model is not paid twice for one order: whoever ordered decides whether it is asked again. */
const interrupted: Change = {
  state: 'failed',
  reason: 'The newsroom was restarted while the model wrote. Nothing was changed; order it again.',
}

/** What is to be done with a run nobody works on; null for one that ended. */
const takeUp = ({ state, engine, draft }: Synthesis): Change | null => {
  if (state === 'waiting') return { state: 'running', step: 'Reading the wire items', startedAt: now() }
  if (state !== 'running') return null
  return engine === 'model' && !draft ? { ...interrupted, endedAt: now() } : { step: 'Taken up again' }
}

/** Aborts as soon as the run is over for others. */
const watchRun = (payload: Payload, id: string): { signal: AbortSignal; end: () => void } => {
  const over = new AbortController()
  const look = async (): Promise<void> => {
    const run = await findSynthesis(payload, id)
    if (run?.state !== 'running') over.abort()
  }
  const timer = setInterval(() => {
    // A look that fails is followed by the next.
    look().catch(() => undefined)
  }, watch)
  return { signal: over.signal, end: () => clearInterval(timer) }
}

/** Names of sentences by the word `sentence` or `sentences`. */
const sentencesOf = (count: number): string => `${String(count)} ${count === 1 ? 'sentence' : 'sentences'}`

interface Working {
  payload: Payload
  req: PayloadRequest
  run: Synthesis
}

const gather = async ({ payload, req, run }: Working): Promise<NonNullable<SynthesisRecord['pack']>> => {
  const { pack: kept } = recordOfSynthesis(run)
  if (kept) return kept
  const pack = await gatherPack(req, run)
  await ifRunning(payload, run.id, { pack, packSha256: pack.sha256, step: 'Drafting' })
  return pack
}

const draft = async (
  { payload, run }: Working,
  pack: NonNullable<SynthesisRecord['pack']>,
): Promise<void> => {
  const { order, draft: kept } = recordOfSynthesis(run)
  if (kept) return
  await requireEngine(payload, order.engine)
  const { signal, end } = watchRun(payload, run.id)
  const onStep = (step: string): void => {
    // What is told on the way may get lost; what the run comes to may not.
    ifRunning(payload, run.id, { step }).catch(() => undefined)
  }
  try {
    const written = await writeDraft({
      pack,
      order,
      signal,
      onStep,
      spentToday: await spentToday(payload, order),
    })
    await ifRunning(payload, run.id, { ...written, step: 'Writing it to the article' })
  } catch (error) {
    if (!signal.aborted) throw error
    await changeSynthesis(payload, run.id, () => spentIn(error))
    throw new RunOver()
  } finally {
    end()
  }
}

const doneStep = (isInBody: boolean, count: number): string =>
  isInBody
    ? `${sentencesOf(count)} stand in the article`
    : `${sentencesOf(count)} wait beside the article to be taken over`

/** Nobody cancels a run while its article is filled: whoever wants to waits, and is told that it ended. */
const place = ({ payload, req, run: { id } }: Working): Promise<void> =>
  aloneWithSynthesis(payload, id, async () => {
    const run = await findSynthesis(payload, id)
    if (run?.state !== 'running') throw new RunOver()
    const { pack, draft: made } = recordOfSynthesis(run)
    if (!pack || !made) throw new Error('A run comes to its article without a draft.')
    if (made.sentences.length === 0) {
      const reason = 'Nothing could be drafted from these items. Nothing was changed.'
      await writeSynthesis(payload, id, { state: 'refused', reason, endedAt: now() })
      return
    }
    const { article, isInBody } = await draftArticle(req, { run, pack, draft: made })
    const taken = { as: 'written' as const, at: now(), by: req.user?.id ?? '' }
    const accepted = made.sentences.map(({ id: sentence, text }) => ({ sentence, text, ...taken }))
    const step = doneStep(isInBody, made.sentences.length)
    const end = { article, accepted: isInBody ? accepted : [], step, endedAt: now() }
    await writeSynthesis(payload, id, { state: 'done', ...end })
  })

const work = async (payload: Payload, run: Synthesis): Promise<void> => {
  const working = { payload, req: await requesterOf(payload, run), run }
  const pack = await gather(working)
  await draft(working, pack)
  await place(working)
}

const isTold = (error: unknown): error is APIError => error instanceof APIError && error.isPublic

/** The provider says no, or the house’s budget does: nothing broke. */
const modelSaysNo: readonly unknown[] = ['model-refused', 'model-budget', 'model-daily-budget']

const isRefusal = (error: APIError): boolean =>
  error instanceof ModelRefused ? modelSaysNo.includes(error.code) : error.status < 500

/** What a model read and wrote is paid for, whatever came of it. */
const spentIn = (error: unknown): Change => (error instanceof ModelRefused ? error.data.spent : {})

const unexpected =
  'Something broke in the newsroom while this was drafted. Nothing was changed; order it again.'

const endOf = (error: unknown): Change =>
  isTold(error)
    ? { state: isRefusal(error) ? 'refused' : 'failed', reason: error.message }
    : { state: 'failed', reason: unexpected }

const close = async (payload: Payload, id: string, error: unknown): Promise<void> => {
  if (error instanceof RunOver) return
  if (!isTold(error)) payload.logger.error({ err: error, synthesis: id }, 'A synthesis failed.')
  const end = { ...endOf(error), ...spentIn(error), endedAt: now() }
  await changeSynthesis(payload, id, ({ state }) => (state === 'running' ? end : null))
}

/**
 * Carries out an ordered synthesis, or what a crash left of one, to its end: gathers its evidence, has it
 * drafted, and brings the draft to the article. Every step is on its record. Who cancels it is heeded
 * between steps and cuts a model off; a run that failed, was refused or canceled leaves its article as it
 * was. One that ended, or that another process works on, is left alone.
 */
export const runSynthesis = async (payload: Payload, id: string): Promise<void> => {
  await underKeptClaim(payload, { name: `synthesis-run:${id}`, holds }, async () => {
    const run = await changeSynthesis(payload, id, takeUp)
    if (run?.state !== 'running') return
    try {
      await work(payload, run)
    } catch (error) {
      await close(payload, id, error)
    }
  })
}
