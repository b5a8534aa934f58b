import { sha256Of } from '../editions/sha256Of.ts'
import { idOf } from '../publication/idOf.ts'
import { groupOf } from './groupOf.ts'
import { momentOf } from './momentOf.ts'
import { textOf } from './textOf.ts'

/** A waiver as the events vouch for it. The link it was for may be removed later, and its name with it. */
const waiverKey = (given: unknown): string => {
  const { code, reason, at } = groupOf(given)
  return JSON.stringify([textOf(code), textOf(reason), momentOf(at)])
}

const waiversHash = (waivers: unknown): string | null =>
  Array.isArray(waivers) && waivers.length > 0 ? sha256Of(waivers.map(waiverKey).toSorted().join('\n')) : null

/** What the events of an article vouch for: its stage, its clearance, its waivers, its schedule. */
export const stateOfArticle = (article: Record<string, unknown>) => {
  const clearance = groupOf(article['clearance'])
  const schedule = groupOf(article['schedule'])
  return {
    stage: textOf(article['stage']) ?? 'draft',
    clearance: textOf(clearance['hash']),
    by: idOf(clearance['by']),
    clearedAt: momentOf(clearance['at']),
    waivers: waiversHash(article['waivers']),
    scheduledFor: momentOf(schedule['at']),
    scheduledText: textOf(schedule['hash']),
    schedule: textOf(schedule['state']),
  }
}
export type ArticleState = ReturnType<typeof stateOfArticle>
