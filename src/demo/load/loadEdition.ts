import type { Payload } from 'payload'
import type { Account } from '../../commands/createAccount.ts'
import { pressEdition } from '../../commands/pressEdition.ts'
import type { Role } from '../../domain/permissions/role.ts'
import type { Edition } from '../../generated/payload-types.ts'
import { articles } from '../articles.data.ts'
import { resolveArticle, type ResolvedArticle } from '../resolveArticle.ts'
import type { DemoStaff } from './DemoStaff.ts'
import { loadArticle, type LoadedArticle } from './loadArticle.ts'

interface EditionDay {
  accounts: Account[]
  day: -2 | -1 | 0
  now: Date
}

const memberWith = (accounts: Account[], role: Role): Account['user'] => {
  const account = accounts.find((one) => one.roles.includes(role))
  if (!account) throw new Error(`The demo newsroom has no ${role}.`)
  return account.user
}

const staffOf = (accounts: Account[]): DemoStaff => ({
  editor: memberWith(accounts, 'editor'),
  checker: memberWith(accounts, 'factChecker'),
  publisher: memberWith(accounts, 'publisher'),
})

const findEdition = async (payload: Payload, date: string): Promise<Edition> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { date: { equals: date } },
    limit: 1,
    depth: 0,
  })
  return docs[0] ?? payload.create({ collection: 'editions', data: { date, status: 'planning' }, depth: 0 })
}

/** Printed at six in the morning, or soon after the last post it rests on came in. */
const printingTime = (date: string, printed: ResolvedArticle[], now: Date): Date => {
  const morning = Date.parse(`${date}T06:00:00Z`)
  const posts = printed.flatMap((one) => one.links.map((link) => Date.parse(link.postedAt ?? '') || 0))
  return new Date(Math.min(now.getTime(), Math.max(morning, ...posts.map((post) => post + 20 * 60_000))))
}

const lineupOf = (loaded: LoadedArticle[]): { section: string; articles: string[] }[] => {
  const sections = new Map<string, string[]>()
  for (const { section, id } of loaded) sections.set(section, [...(sections.get(section) ?? []), id])
  return Array.from(sections, ([section, ids]) => ({ section, articles: ids }))
}

/** One day of the demo paper: its articles, its lineup and, for past days, its printing. */
export const loadEdition = async (payload: Payload, { accounts, day, now }: EditionDay): Promise<void> => {
  const planned = articles
    .filter((one) => one.editionDay === day)
    .sort((a, b) => a.place - b.place)
    .map((one) => resolveArticle(one, now))
  const [first] = planned
  if (!first) return
  const edition = await findEdition(payload, first.editionDate)
  if (edition.printedAt) return
  const staff = staffOf(accounts)
  const at = day === 0 ? now : printingTime(first.editionDate, planned, now)
  const loaded: LoadedArticle[] = []
  for (const article of planned)
    loaded.push(await loadArticle(payload, { article, edition: edition.id, staff, at }))
  const listed = loaded.filter((one) => one.cleared)
  await payload.update({
    collection: 'editions',
    id: edition.id,
    data: { lineup: lineupOf(listed) },
    depth: 0,
  })
  if (day === 0) return
  await pressEdition(payload, {
    edition: edition.id,
    by: staff.publisher.id,
    reason: 'Printed',
    proof: 'own',
    now: () => at,
  })
}
