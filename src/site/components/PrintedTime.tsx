import type { ReactElement } from 'react'
import { utcTime } from '../text/utcTime.ts'

interface PrintedTimeProps {
  /** ISO 8601 in UTC. */
  at: string
  form: 'clock' | 'wire' | 'day' | 'full'
}

/** A time as the paper prints it and as machines read it. */
export const PrintedTime = ({ at, form }: PrintedTimeProps): ReactElement => (
  <time dateTime={at}>{utcTime[form](at)}</time>
)
