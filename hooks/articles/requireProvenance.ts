import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { rolesOf } from '../../src/access/rolesOf.ts'
import { checkAtGate } from '../../src/commands/checkAtGate.ts'
import { groundsOfSave } from '../../src/commands/groundsOfSave.ts'
import type { Act } from '../../src/domain/publication/checkArticle.ts'
import { mayAct } from '../../src/domain/permissions/mayAct.ts'
import { blockingFindings } from '../../src/domain/publication/blockingFindings.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'
import { refuseAtGate } from '../refuseAtGate.ts'

/** The press has asked the gate itself; a published version restored as a draft publishes nothing. */
const isExempt = ({ context }: PayloadRequest): boolean =>
  Boolean(context['printedBy']) || (context['isRestoringVersion'] === true && context['savesDraft'] === true)

/** What is not in print yet cannot be taken down, only published. */
const actOf = (stage: unknown, printedAt: unknown): Act => {
  if (!printedAt) return 'publish'
  return stage === 'killed' ? 'kill' : 'correct'
}

const refuseWithoutRight = ({ user }: PayloadRequest): void => {
  if (user && !mayAct(rolesOf(user), 'publish'))
    throw new RightMissing(
      'The gate is clear. Only a publisher prints: send it to fact-check or tell the publisher.',
    )
}

/** The gate: no door publishes an article that does not pass it, and only a publisher does. */
export const requireProvenance: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const article: Record<string, unknown> = { ...originalDoc, ...data }
  if (article['_status'] !== 'published' || isExempt(req)) return data
  // A request may carry any id; whose links count is told by what is changed. A new article has none.
  const { id, printedAt } = operation === 'update' ? originalDoc : { id: undefined, printedAt: undefined }
  const act = actOf(article['stage'], printedAt)
  const grounds = operation === 'update' ? await groundsOfSave(req, originalDoc) : undefined
  const asked = { article: { ...article, id }, grounds, req }
  const findings = await checkAtGate(req.payload, { ...asked, act, now: new Date() })
  if (blockingFindings(findings).length > 0) refuseAtGate(req, String(id), findings)
  refuseWithoutRight(req)
  return data
}
