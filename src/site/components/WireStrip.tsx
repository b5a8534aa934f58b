import { createElement, type ReactElement } from 'react'
import type { WireHealth } from '../../domain/wire/healthOfWire.ts'
import type { WireStripItem } from '../views/WireStripItem.ts'
import { Outside } from './Outside.tsx'
import { PrintedTime } from './PrintedTime.tsx'
import { SafeLink } from './SafeLink.tsx'
import { WireHealthNote } from './WireHealthNote.tsx'

const shown = 12

interface WireStripProps {
  items: readonly WireStripItem[]
  health: WireHealth
  /** When the page was made, ISO 8601: what came later is asked for. */
  now: string
}

/** The last items of the wire in one line across the page; where there is script, new ones come in. */
export const WireStrip = ({ items, health, now }: WireStripProps): ReactElement | null => {
  if (items.length === 0) return null
  const isQuiet = health.quiet.length > 0
  return (
    <section
      className={`WireStrip strip${isQuiet ? ' WireStrip-isQuiet' : ''}`}
      aria-label="Live wire, newest first"
    >
      <a className="strip-title label" href="/wire">
        Live wire
      </a>
      {createElement(
        'wire-strip',
        { since: Date.parse(now) },
        <ol className="strip-track" tabIndex={0} aria-label="Last wire items">
          {items.slice(0, shown).map((item) => (
            <li className="WireStrip-item" data-key={item.key} key={item.key}>
              <PrintedTime at={item.postedAt} form="recent" />{' '}
              <abbr className="WireStrip-code" title={item.sourceName}>
                {item.sourceCode}
              </abbr>{' '}
              <SafeLink className="WireStrip-headline" href={item.url}>
                <Outside>{item.headline}</Outside>
              </SafeLink>
            </li>
          ))}
        </ol>,
        <WireHealthNote health={health} now={now} />,
      )}
    </section>
  )
}
