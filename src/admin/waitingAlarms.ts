import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import type { Article } from '../generated/payload-types.ts'
import { articleItem } from './articleItem.ts'
import type { Asking } from './Asking.ts'
import type { Waiting } from './Waiting.ts'

const shown = 10

const findAlarmed = async ({ payload, user }: Asking): Promise<Article[]> => {
  const own = [{ author: { equals: user.id } }, { editors: { in: [user.id] } }]
  const { docs } = await payload.find({
    collection: 'articles',
    draft: true,
    where: {
      and: [
        { 'schedule.note': { exists: true } },
        { 'schedule.state': { in: ['refused', 'done'] } },
        ...(mayAct(rolesOf(user), 'publish') ? [] : [{ or: own }]),
      ],
    },
    sort: '-schedule.at',
    limit: shown,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  return docs
}

/** Schedules that were not carried out: publishers see all of them, others those of their own text. */
export const waitingAlarms = async (asking: Asking): Promise<Waiting | null> => {
  const articles = await findAlarmed(asking)
  if (articles.length === 0) return null
  return {
    title: 'Alarms',
    isAlarm: true,
    empty: '',
    items: articles.map((article) => articleItem(article, article.schedule?.note ?? '')),
    href: '/admin/collections/articles?where[schedule.state][equals]=refused',
  }
}
