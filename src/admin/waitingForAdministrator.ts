import type { Source } from '../generated/payload-types.ts'
import type { Asking } from './Asking.ts'
import { shortTime } from './shortTime.ts'
import type { Waiting, WaitingItem } from './Waiting.ts'

const shown = 6

const sourceItem = (source: Source, note: string): WaitingItem => ({
  key: source.id,
  title: `${source.code} · ${source.name}`,
  note,
  href: `/admin/collections/sources/${source.id}`,
})

const healthNote = ({ health }: Source, now: Date): string =>
  health?.lastItemAt
    ? `${health.status ?? 'unknown'}, last item ${shortTime(health.lastItemAt, now)}`
    : (health?.status ?? 'unknown')

const findQuiet = async ({ payload, user, now }: Asking): Promise<WaitingItem[]> => {
  const heard = await payload.findDistinct({
    collection: 'wire-items',
    field: 'source',
    overrideAccess: false,
    user,
    limit: 1000,
  })
  const ids = heard.values.map((row) => String(row.source))
  const { docs } = await payload.find({
    collection: 'sources',
    where: { or: [{ 'health.status': { in: ['late', 'silent', 'closed'] } }, { id: { not_in: ids } }] },
    sort: 'code',
    limit: shown,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map((source) =>
    sourceItem(source, ids.includes(source.id) ? healthNote(source, now) : 'no wire item yet'),
  )
}

const findLocked = async ({ payload, user, now }: Asking): Promise<WaitingItem[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    // The lock is Payload's own field, closed to queries with a person's rights; the caller is an administrator.
    where: { lockUntil: { greater_than: now.toISOString() } },
    limit: shown,
    depth: 0,
    user,
  })
  return docs.map((one) => ({
    key: one.id,
    title: one.name,
    note: 'locked after failed sign-ins',
    href: `/admin/collections/users/${one.id}`,
  }))
}

/** Accounts that are locked, and sources that are silent or were never heard. */
export const waitingForAdministrator = async (asking: Asking): Promise<Waiting> => {
  const [locked, quiet] = await Promise.all([findLocked(asking), findQuiet(asking)])
  return {
    title: 'The house',
    empty: 'Every source is heard and nobody is locked out.',
    items: [...locked, ...quiet],
    href: '/admin/collections/sources',
  }
}
