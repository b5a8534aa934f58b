import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, RequestContext } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { deedsOfArticle } from '../../src/domain/audit/deedsOfArticle.ts'
import type { Deed } from '../../src/domain/audit/eventRecord.ts'
import { stateOfArticle } from '../../src/domain/audit/stateOfArticle.ts'

/** Why something was done, where the act asks for it. */
const withReason = (deeds: Deed[], { reason }: RequestContext): Deed[] =>
  typeof reason === 'string'
    ? deeds.map(({ act, details }) => ({ act, details: { ...details, reason } }))
    : deeds

/**
 * Whoever sends an article to fact-check, clears it, waives a finding, schedules or kills it is on
 * record. What was saved is told by `data`: a request may ask to be answered with less of `doc`.
 */
export const recordArticleActs: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'update' ? previousDoc : null
  const deeds = deedsOfArticle(before, { ...before, ...data })
  await recordDeeds(req, `articles/${String(doc.id)}`, withReason(deeds, req.context))
}

/** Whoever removes an article is on record. */
export const recordRemovedArticle: CollectionAfterDeleteHook = ({ doc, id, req }) =>
  recordDeeds(req, `articles/${String(id)}`, [{ act: 'article.removed', details: stateOfArticle(doc) }])
