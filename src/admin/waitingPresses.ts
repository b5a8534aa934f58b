import { longDate } from '../domain/editions/longDate.ts'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import type { Asking } from './Asking.ts'
import type { Waiting } from './Waiting.ts'

/** Editions that did not print when they were to; for those who print. */
export const waitingPresses = async ({ payload, user }: Asking): Promise<Waiting | null> => {
  if (!mayAct(rolesOf(user), 'press')) return null
  const { docs } = await payload.find({
    collection: 'editions',
    where: { pressNote: { exists: true } },
    sort: '-date',
    limit: 5,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  const refused = docs.filter((one) => one.pressNote)
  if (refused.length === 0) return null
  return {
    title: 'Not printed as scheduled',
    isAlarm: true,
    empty: '',
    items: refused.map(({ id, date, pressNote }) => ({
      key: id,
      title: longDate(date),
      note: pressNote ?? '',
      href: `/admin/edition/${date}`,
    })),
    href: '/admin/edition',
  }
}
