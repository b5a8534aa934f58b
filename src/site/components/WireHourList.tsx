import type { ReactElement } from 'react'
import type { WireHour } from '../text/groupByHour.ts'
import { Outside } from './Outside.tsx'
import { PrintedTime } from './PrintedTime.tsx'
import { SafeLink } from './SafeLink.tsx'

/** One hour of the wire. */
export const WireHourList = ({ hour }: { hour: WireHour }): ReactElement => (
  <section className="WireHourList" data-hour={hour.key}>
    <h2 className="WireHourList-hour">
      {hour.hour} <span className="label">{hour.day}</span>
    </h2>
    <ol>
      {hour.items.map((item) => (
        <li className="WireHourList-item" data-key={item.key} key={item.key}>
          <span className="WireHourList-time">
            <PrintedTime at={item.postedAt} form="wire" />
          </span>
          <abbr className="WireHourList-code" title={item.sourceName}>
            {item.sourceCode}
          </abbr>
          <SafeLink className="WireHourList-headline" href={item.url}>
            <Outside>{item.headline}</Outside>
          </SafeLink>
        </li>
      ))}
    </ol>
  </section>
)
