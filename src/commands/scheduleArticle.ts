import type { PayloadRequest } from 'payload'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { checkScheduleTime } from '../domain/publication/checkScheduleTime.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { Article } from '../generated/payload-types.ts'
import { checkAtGate } from './checkAtGate.ts'
import { readClearable } from './readClearable.ts'

interface Scheduling {
  article: string
  at: Date
  now: Date
}

const readNewest = (req: PayloadRequest, id: string): Promise<Article> =>
  req.payload.findByID({ collection: 'articles', id, depth: 0, draft: true, req })

const save = (req: PayloadRequest, id: string, schedule: Article['schedule']): Promise<Article> =>
  req.payload.update({
    collection: 'articles',
    id,
    data: { schedule: { ...schedule } },
    draft: true,
    depth: 0,
    req,
  })

const refuseWhenPublished = ({ _status }: Article): void => {
  if (_status === 'published')
    throw new ActRefused('already-published', 'The text is published already. There is nothing to schedule.')
}

/** The hash of the cleared text, once nothing will stand in its way by then. */
const hashToPin = async (req: PayloadRequest, article: Article, at: Date): Promise<string> => {
  const act = article.printedAt ? 'correct' : 'publish'
  const findings = await checkAtGate(req.payload, { article: { ...article }, act, now: at, req })
  if (blockingFindings(findings).length > 0) throw new GateRefusal(findings)
  const { hash } = await readClearable(req.payload, { article: { ...article }, req })
  if (article.stage === 'cleared' && hash === article.clearance?.hash) return hash
  throw new ActRefused('clearance-missing', 'Only a cleared text is scheduled. Send it to fact-check first.')
}

/**
 * Schedules the text that was cleared, by its hash, for a time by which nothing may stand in its way.
 * Scheduling it again replaces the time.
 * @throws InputRefused for a time that has passed or lies too far ahead; GateRefusal with the findings.
 */
export const scheduleArticle = async (
  req: PayloadRequest,
  { article: id, at, now }: Scheduling,
): Promise<Article> => {
  const wrongTime = checkScheduleTime(at, now)
  if (wrongTime !== null) throw new InputRefused('schedule-time', 'at', wrongTime)
  const article = await readNewest(req, id)
  refuseWhenPublished(article)
  const hash = await hashToPin(req, article, at)
  const by = req.user?.id ?? null
  return save(req, id, { at: at.toISOString(), hash, by, state: 'waiting', note: null })
}

/** Takes a schedule back, or puts away the note of one that was refused. */
export const cancelSchedule = (req: PayloadRequest, id: string): Promise<Article> =>
  save(req, id, { at: null, hash: null, by: null, state: null, note: null })
