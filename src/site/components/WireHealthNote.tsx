import type { ReactElement } from 'react'
import type { WireHealth } from '../../domain/wire/healthOfWire.ts'
import { stripHealth } from '../text/stripHealth.ts'

interface WireHealthNoteProps {
  health: WireHealth
  /** When the page was made, ISO 8601. */
  now: string
}

/** Which sources are quiet, at the end of the strip; where there is script, `healthNote` keeps it true. */
export const WireHealthNote = ({ health, now }: WireHealthNoteProps): ReactElement => {
  const { notes, rest, short } = stripHealth(health, new Date(now))
  return (
    <p className="WireHealthNote" hidden={short === ''}>
      {notes.map(({ code, name, words }) => (
        <span className="WireHealthNote-one" key={code}>
          <abbr className="WireHealthNote-code" title={name}>
            {code}
          </abbr>{' '}
          {words}
        </span>
      ))}
      {rest !== '' && (
        <a className="WireHealthNote-rest" href="/wire#quiet">
          {rest}
        </a>
      )}
      {short !== '' && (
        <a className="WireHealthNote-short" href="/wire#quiet">
          {short}
        </a>
      )}
    </p>
  )
}
