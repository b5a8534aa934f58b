import type { ReactElement } from 'react'
import type { ExchangeView } from '../views/ExchangeView.ts'
import { ExchangeCountdown } from './ExchangeCountdown.tsx'

/** Every exchange in a line: whether it trades, until when, and what is unlike other days. */
export const ExchangeList = ({ exchanges }: { exchanges: readonly ExchangeView[] }): ReactElement | null => {
  if (exchanges.length === 0) return null
  return (
    <ul className="ExchangeList" aria-label="Exchanges">
      {exchanges.map((exchange) => (
        <li data-exchange={exchange.code} key={exchange.code}>
          <abbr title={exchange.name}>{exchange.code}</abbr>{' '}
          <strong className="ExchangeState-phase">{exchange.open ? 'open' : 'closed'}</strong>
          <span className="ExchangeState-note">{exchange.note !== null && ` (${exchange.note})`}</span> ·{' '}
          <ExchangeCountdown exchange={exchange} />
        </li>
      ))}
    </ul>
  )
}
