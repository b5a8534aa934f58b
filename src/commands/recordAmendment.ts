import type { Payload } from 'payload'
import type { AuditAct } from '../domain/audit/auditAct.ts'
import { stateOfArticle } from '../domain/audit/stateOfArticle.ts'
import type { AfterPrint } from '../domain/editions/afterPrint.data.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, Event, Release } from '../generated/payload-types.ts'
import { recordEvent } from './recordEvent.ts'

/** What is put on record of a correction, an update or a kill: the public words and the release. */
export interface Amendment {
  kind: AfterPrint
  article: string
  whatWasWrong: string
  whatChanged: string
  at: string
  release: Release
}

const acts: Record<AfterPrint, AuditAct> = {
  correction: 'article.corrected',
  update: 'article.updated',
  kill: 'article.killed',
}

/** The state of an article that was killed is what its last event tells, whoever recorded that. */
const tells = (event: Event, { kind, release }: Amendment): boolean => {
  const details = (event.details ?? {}) as Record<string, unknown>
  return kind === 'kill' ? details['stage'] === 'killed' : details['release'] === release.sha256
}

const isRecorded = async (payload: Payload, amendment: Amendment, subject: string): Promise<boolean> => {
  const { kind } = amendment
  const of = kind === 'kill' ? [] : [{ act: { equals: acts[kind] } }]
  const { docs } = await payload.find({
    collection: 'events',
    where: { and: [{ subject: { equals: subject } }, ...of] },
    sort: '-sequence',
    ...(kind === 'kill' ? { limit: 1 } : {}),
    depth: 0,
    pagination: false,
  })
  return docs.some((event) => tells(event, amendment))
}

const recordAct = async (payload: Payload, amendment: Amendment, newest: Article | null): Promise<void> => {
  const { kind, article, release, whatWasWrong, whatChanged } = amendment
  const subject = newest ? `articles/${article}` : `releases/${release.id}`
  if (await isRecorded(payload, amendment, subject)) return
  const state = newest ? stateOfArticle({ ...newest }) : { article, stage: 'killed' }
  const details = { ...state, release: release.sha256, whatWasWrong, whatChanged }
  await recordEvent(payload, { actor: idOf(release.by), act: acts[kind], subject, details })
}

/** True once the public record holds it: its row is the last thing that is written. */
export const isOnRecord = async (
  payload: Payload,
  { article, kind, at }: Pick<Amendment, 'article' | 'kind' | 'at'>,
): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'corrections',
    where: { and: [{ article: { equals: article } }, { kind: { equals: kind } }, { at: { equals: at } }] },
  })
  return totalDocs > 0
}

/**
 * Puts an amendment into the chain of events and among the corrections, each once however often it is asked. An
 * imported article is in print only: what was killed of it has no row at the desk to hang on.
 */
export const recordAmendment = async (payload: Payload, amendment: Amendment): Promise<void> => {
  const asked = { collection: 'articles', id: amendment.article, depth: 0, draft: true } as const
  const newest = await payload.findByID({ ...asked, disableErrors: true })
  await recordAct(payload, amendment, newest)
  if (!newest) return
  if (await isOnRecord(payload, amendment)) return
  const { release, ...row } = amendment
  const data = { ...row, by: idOf(release.by), release: release.id }
  await payload.create({ collection: 'corrections', data, depth: 0 })
}
