import { checkEdition } from '../commands/checkEdition.ts'
import { readMasthead } from '../commands/readMasthead.ts'
import { calendarDay } from '../domain/editions/calendarDay.ts'
import type { Edition } from '../generated/payload-types.ts'
import type { Asking } from './Asking.ts'
import type { GateReport } from './gateAnswer.ts'

export interface EditionToday {
  /** The calendar day in the masthead's time zone. */
  day: string
  edition: Edition | null
  /** What the gate says of it; null if there is none, or it is too long to check at a glance. */
  report: GateReport | null
}

/** A dashboard must open at once; a longer lineup is checked on the edition's own page. */
const checkedAtAGlance = 24

const lineupLength = (edition: Edition): number =>
  (edition.lineup ?? []).reduce((sum, row) => sum + (row.articles?.length ?? 0), 0)

/** Today's edition and how it stands. */
export const gatherToday = async ({ payload, user, now }: Asking): Promise<EditionToday> => {
  const day = calendarDay(now, (await readMasthead(payload)).timeZone)
  const { docs } = await payload.find({
    collection: 'editions',
    where: { date: { equals: day } },
    limit: 1,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  const edition = docs[0] ?? null
  const report =
    edition && lineupLength(edition) <= checkedAtAGlance
      ? await checkEdition(payload, { edition: edition.id, now })
      : null
  return { day, edition, report }
}
