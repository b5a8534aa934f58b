import { type ReactElement, useContext } from 'react'
import { recentTime } from '../../domain/editions/recentTime.ts'
import { utcTime } from '../text/utcTime.ts'
import { Today } from './Today.ts'

interface PrintedTimeProps {
  /** ISO 8601 in UTC. */
  at: string
  /** `recent` is as wires print it, with its day where that is not the page's own. */
  form: 'clock' | 'wire' | 'recent' | 'full'
}

/** A time as the paper prints it and as machines read it. */
export const PrintedTime = ({ at, form }: PrintedTimeProps): ReactElement => {
  const today = useContext(Today)
  return <time dateTime={at}>{form === 'recent' ? recentTime(at, today) : utcTime[form](at)}</time>
}
