import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { clearNow } from '../../src/commands/clearNow.ts'
import { blockingFindings } from '../../src/domain/publication/blockingFindings.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import type { Article } from '../../src/generated/payload-types.ts'
import { refuseAtGate } from '../refuseAtGate.ts'

/** The press prints what was cleared before; a restored version keeps the clearance on record or none. */
const isExempt = ({ context }: PayloadRequest): boolean =>
  Boolean(context['printedBy']) || context['isRestoringVersion'] === true

/**
 * Clearing binds a fact-checker’s name to exactly this text: whoever has not written in it, once
 * nothing but the day stands against print. No machine clears.
 */
export const bindClearance: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before: Partial<Article> = (operation === 'update' && originalDoc) || {}
  if (data.stage !== 'cleared' || before.stage === 'cleared' || isExempt(req)) return data
  const { user } = req
  if (!user) throw new ActRefused('checker-missing', 'An article is cleared by a fact-checker, by name.')
  const now = new Date()
  const article = { ...before, ...data, id: before.id }
  const { findings, hash, content } = await clearNow({ article, by: user.id, now, req })
  if (blockingFindings(findings).length > 0) refuseAtGate(req, String(before.id), findings)
  return { ...data, clearance: { hash, content, by: user.id, at: now.toISOString() } }
}
