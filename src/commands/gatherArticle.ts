import type { Payload, PayloadRequest } from 'payload'
import type { ArticleAtGate, LinkAtGate } from '../domain/publication/articleAtGate.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { assembleAtGate } from './assembleAtGate.ts'
import { gatherBeside } from './gatherBeside.ts'
import { gatherChecks } from './gatherChecks.ts'
import { gatherGrounds } from './gatherGrounds.ts'
import { recordedChecks } from './recordedChecks.ts'

const findLinks = async (payload: Payload, id: string | null, req?: PayloadRequest): Promise<LinkAtGate[]> =>
  id === null ? [] : (await gatherGrounds(payload, id, req)).atGate

/** Everything the gate asks about an article, read from the database in one go. */
export const gatherArticle = async (
  payload: Payload,
  article: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<ArticleAtGate> => {
  const id = idOf(article['id'])
  const [beside, links, checks] = await Promise.all([
    gatherBeside(payload, article, req),
    findLinks(payload, id, req),
    gatherChecks(payload, id === null ? [] : [id], req),
  ])
  return assembleAtGate(article, { ...beside, links, checks: recordedChecks(checks) })
}
