import type { Payload } from 'payload'
import type { Article } from '../generated/payload-types.ts'
import { mailAlarm } from './mailAlarm.ts'
import { noteSchedule } from './noteSchedule.ts'

/** A schedule that prints nothing says why, on the article, on the dashboard and by mail. */
export const refuseSchedule = async (payload: Payload, article: Article, note: string): Promise<void> => {
  await noteSchedule(payload, article.id, { state: 'refused', note })
  await mailAlarm(payload, { headline: article.headline ?? '', note })
}
