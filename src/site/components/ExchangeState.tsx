import type { ReactElement } from 'react'
import type { ExchangeView } from '../views/ExchangeView.ts'
import { ExchangeCountdown } from './ExchangeCountdown.tsx'

/** "NYSE closed · opens in 6 h 55 min". */
export const ExchangeState = ({ exchange }: { exchange: ExchangeView }): ReactElement => (
  <p className="ExchangeState" data-exchange={exchange.code}>
    <strong>
      {exchange.code} <span className="ExchangeState-phase">{exchange.open ? 'open' : 'closed'}</span>
    </strong>{' '}
    · <ExchangeCountdown exchange={exchange} />
  </p>
)
