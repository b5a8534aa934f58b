import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { recordDeeds } from '../../src/commands/recordDeeds.ts'
import { deedsOfArticle } from '../../src/domain/audit/deedsOfArticle.ts'
import { stateOfArticle } from '../../src/domain/audit/stateOfArticle.ts'

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
  await recordDeeds(req, `articles/${String(doc.id)}`, deedsOfArticle(before, { ...before, ...data }))
}

/** Whoever removes an article is on record. */
export const recordRemovedArticle: CollectionAfterDeleteHook = ({ doc, id, req }) =>
  recordDeeds(req, `articles/${String(id)}`, [{ act: 'article.removed', details: stateOfArticle(doc) }])
