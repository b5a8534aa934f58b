import type { Payload } from 'payload'
import { pressEdition } from '../../commands/pressEdition.ts'
import { readMasthead } from '../../commands/readMasthead.ts'
import { calendarDay } from '../../domain/editions/calendarDay.ts'
import { editionLine } from '../../domain/editions/editionLine.ts'
import { parseCalendarDay } from '../../domain/editions/parseCalendarDay.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { GateRefusal } from '../../errors/GateRefusal.ts'

interface Order {
  date?: string
  reason: string
}

interface Surroundings {
  say: (line: string) => void
  now: () => Date
}

const refusal = (error: unknown): string[] => {
  if (error instanceof GateRefusal)
    return [
      error.message,
      ...error.data.findings.map((one) => `  ${one.code} (${one.path}): ${one.message} ${one.fix}`),
    ]
  if (error instanceof ActRefused) return [error.message]
  throw error
}

/**
 * `monexus press [--date DAY]`: prints the edition of a day, today's in the masthead's time zone
 * without one. Exit code 0 printed, 1 refused with every finding, 2 no such day
 * or edition.
 */
export const press = async (payload: Payload, order: Order, { say, now }: Surroundings): Promise<number> => {
  const today = calendarDay(now(), (await readMasthead(payload)).timeZone)
  const day = order.date ?? today
  if (!parseCalendarDay(day)) {
    say(`“${day}” is no day of a calendar. Write it as year-month-day, such as ${today}.`)
    return 2
  }
  const { docs } = await payload.find({
    collection: 'editions',
    where: { date: { equals: day } },
    limit: 1,
    depth: 0,
  })
  const [edition] = docs
  if (!edition) {
    say(`There is no edition of ${day}. Plan one in the admin first.`)
    return 2
  }
  try {
    const release = await pressEdition(payload, { edition: edition.id, by: null, reason: order.reason, proof: 'required', now })
    say(
      `Printed: ${editionLine(release.volume, release.number)}, release ${release.revision}, ${release.sha256}`,
    )
    return 0
  } catch (error) {
    for (const line of refusal(error)) say(line)
    return 1
  }
}
