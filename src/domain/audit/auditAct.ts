import { z } from 'zod'

/**
 * The acts that are on record: everything done to links, evidence, clearance, editions and roles, and what came
 * in from another newsroom.
 */
export const auditAct = z.enum([
  'link.added',
  'link.changed',
  'link.removed',
  'link.verified',
  'link.disputed',
  'link.asked',
  'link.unverified',
  'evidence.frozen',
  'evidence.brought',
  'evidence.rechecked',
  'impact.settled',
  'update.dismissed',
  'claim.checked',
  'wire-item.marked',
  'story.decided',
  'article.sent-to-check',
  'article.returned',
  'article.cleared',
  'article.clearance-voided',
  'article.waived',
  'article.waiver-withdrawn',
  'article.corrected',
  'article.updated',
  'article.killed',
  'article.removed',
  'schedule.set',
  'schedule.cancelled',
  'schedule.refused',
  'schedule.done',
  'edition.voided',
  'edition.reopened',
  'edition.proofed',
  'edition.press-set',
  'edition.press-cancelled',
  'edition.press-refused',
  'account.opened',
  'account.removed',
  'roles.changed',
  'paper.imported',
])
export type AuditAct = z.infer<typeof auditAct>
