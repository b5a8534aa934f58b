import type { Payload, PayloadRequest } from 'payload'
import type { ArticleAtGate } from '../domain/publication/articleAtGate.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { assembleAtGate } from './assembleAtGate.ts'
import { gatherBeside } from './gatherBeside.ts'
import { gatherChecks } from './gatherChecks.ts'
import { gatherGrounds, type Grounds } from './gatherGrounds.ts'
import { recordedChecks } from './recordedChecks.ts'

export interface GatheringArticle {
  /** The article as it would stand. */
  article: Record<string, unknown>
  /** What it rests on, where whoever asks holds that already. */
  grounds?: Pick<Grounds, 'atGate'> | undefined
  req?: PayloadRequest | undefined
}

const nothing: Pick<Grounds, 'atGate'> = { atGate: [] }

/** Everything the gate asks about an article, read from the database in one go. */
export const gatherArticle = async (
  payload: Payload,
  { article, grounds, req }: GatheringArticle,
): Promise<ArticleAtGate> => {
  const id = idOf(article['id'])
  const [beside, { atGate: links }, checks] = await Promise.all([
    gatherBeside(payload, article, req),
    grounds ?? (id === null ? nothing : gatherGrounds(payload, id, req)),
    gatherChecks(payload, id === null ? [] : [id], req),
  ])
  return assembleAtGate(article, { ...beside, links, checks: recordedChecks(checks) })
}
