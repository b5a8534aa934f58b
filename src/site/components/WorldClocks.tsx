import { createElement, type ReactElement } from 'react'
import type { ClockView } from '../views/ClockView.ts'

/** The hour in the desk's cities, kept going by the browser where it can. */
export const WorldClocks = ({ clocks }: { clocks: readonly ClockView[] }): ReactElement | null => {
  if (clocks.length === 0) return null
  return (
    <ul className="WorldClocks" aria-label="World clocks">
      {clocks.map((clock) => (
        <li key={clock.zone + clock.label}>
          <span className="WorldClocks-label">{clock.label}</span>{' '}
          {createElement('paper-clock', { zone: clock.zone }, clock.time)}{' '}
          <abbr className="WorldClocks-zone" title={clock.zone}>
            {clock.abbreviation === clock.label ? '' : clock.abbreviation}
          </abbr>
        </li>
      ))}
    </ul>
  )
}
