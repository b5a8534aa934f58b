import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { groundsOfSave } from '../../src/commands/groundsOfSave.ts'
import { readClearable } from '../../src/commands/readClearable.ts'
import { coversContent } from '../../src/domain/publication/coversContent.ts'
import type { Article } from '../../src/generated/payload-types.ts'

/** Only what was cleared can be void: as it stood, or as a version that is restored had it. */
const couldBeVoid = (before: Article, { context }: PayloadRequest): boolean =>
  !context['printedBy'] && (before.stage === 'cleared' || context['isRestoringVersion'] === true)

/**
 * A cleared text that is changed goes back to fact-check. Its clearance stays on record, so that the
 * desk can show what was changed since.
 */
export const voidClearance: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !couldBeVoid(originalDoc, req)) return data
  const stands: Partial<Article> = { ...originalDoc, ...data }
  const cleared = stands.clearance?.hash
  if (stands.stage !== 'cleared' || !cleared) return data
  const grounds = await groundsOfSave(req, originalDoc)
  const article = { ...stands, id: originalDoc.id }
  const { content } = await readClearable(req.payload, { article, grounds, req })
  const isCovered = coversContent(cleared, content, Boolean(originalDoc.printedAt))
  return isCovered ? data : { ...data, stage: 'in-check' }
}
