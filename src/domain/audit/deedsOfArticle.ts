import type { AuditAct } from './auditAct.ts'
import type { Deed } from './eventRecord.ts'
import { groupOf } from './groupOf.ts'
import { stateOfArticle, type ArticleState } from './stateOfArticle.ts'
import { textOf } from './textOf.ts'
import { waiverDeeds } from './waiverDeeds.ts'

type Stored = Record<string, unknown>

const isCleared = (was: ArticleState, now: ArticleState): boolean =>
  now.clearance !== null && (now.stage === 'cleared' || now.clearance !== was.clearance)

const stageAct = (was: ArticleState, now: ArticleState): AuditAct => {
  if (now.stage === 'killed' && was.stage !== 'killed') return 'article.killed'
  if (isCleared(was, now)) return 'article.cleared'
  if (was.stage === 'cleared' || now.clearance !== was.clearance) return 'article.clearance-voided'
  return now.stage === 'in-check' ? 'article.sent-to-check' : 'article.returned'
}

const stageNames = ['stage', 'clearance', 'by', 'clearedAt'] as const
const scheduleNames = ['scheduledFor', 'scheduledText', 'schedule'] as const

const scheduleAct = ({ scheduledFor, schedule }: ArticleState): AuditAct => {
  if (schedule === 'done') return 'schedule.done'
  if (schedule === 'refused') return 'schedule.refused'
  return scheduledFor === null ? 'schedule.cancelled' : 'schedule.set'
}

/**
 * The acts that a saved article is the outcome of; none for a draft that was only written in. Each
 * carries the whole state the article has now.
 */
export const deedsOfArticle = (before: Stored | null, after: Stored): Deed[] => {
  const was = stateOfArticle(before ?? {})
  const now = stateOfArticle(after)
  const changed = (names: readonly (keyof ArticleState)[]) => names.some((name) => was[name] !== now[name])
  const deeds: Deed[] = waiverDeeds(before?.['waivers'], after['waivers']).map(({ act, details }) => ({
    act,
    details: { ...now, ...details },
  }))
  if (changed(stageNames))
    deeds.push({
      act: stageAct(was, now),
      details: { ...now, before: was.stage, clearedBefore: was.clearance },
    })
  if (changed(scheduleNames))
    deeds.push({
      act: scheduleAct(now),
      details: { ...now, note: textOf(groupOf(after['schedule'])['note']) },
    })
  return deeds
}
