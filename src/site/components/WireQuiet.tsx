import type { ReactElement } from 'react'
import type { WireHealth } from '../../domain/wire/healthOfWire.ts'
import { quietWords } from '../../domain/wire/quietWords.ts'
import { countOf } from '../text/countOf.ts'

interface WireQuietProps {
  health: WireHealth
  /** When the page was made, ISO 8601. */
  now: string
}

/** Every source that is quieter than it usually is at this hour. */
export const WireQuiet = ({ health, now }: WireQuietProps): ReactElement | null => {
  const { quiet, more, wholeSince } = health
  if (quiet.length === 0) return null
  return (
    <section className="WireQuiet" id="quiet" aria-labelledby="quiet-title">
      <h2 className="WireQuiet-title label" id="quiet-title">
        {wholeSince === null ? `${countOf(quiet.length + more, 'source')} quiet` : 'The whole wire is quiet'}
      </h2>
      <p className="meta">Each by its own habits at this hour: what we have not heard, we cannot tell you.</p>
      <ul className="WireQuiet-list">
        {quiet.map(({ code, name, state, since }) => (
          <li key={code}>
            <abbr className="WireHealthNote-code" title={name}>
              {code}
            </abbr>{' '}
            {quietWords(state, since, new Date(now))}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </section>
  )
}
