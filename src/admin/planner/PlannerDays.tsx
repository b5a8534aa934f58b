'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { longDate } from '../../domain/editions/longDate.ts'
import { dayBeside } from '../../domain/editions/plan/dayBeside.ts'

/** The way to the papers of other days. */
export const PlannerDays = ({ date, today }: { date: string; today: string }) => {
  const router = useRouter()
  const { config } = useConfig()
  const href = (day: string): string => `${config.routes.admin}/edition/${day}`
  const [before, after] = [dayBeside(date, -1), dayBeside(date, 1)]
  return (
    <nav aria-label="Days" className="planner-days">
      <Link href={href(before)} prefetch={false} title={longDate(before)}>
        ← Day before
      </Link>
      {date !== today && (
        <Link href={href(today)} prefetch={false}>
          Today
        </Link>
      )}
      <Link href={href(after)} prefetch={false} title={longDate(after)}>
        Day after →
      </Link>
      <label>
        Day{' '}
        <input
          defaultValue={date}
          key={date}
          onChange={(event) => {
            if (/^\d{4}-\d{2}-\d{2}$/.test(event.target.value)) router.push(href(event.target.value))
          }}
          type="date"
        />
      </label>
    </nav>
  )
}
