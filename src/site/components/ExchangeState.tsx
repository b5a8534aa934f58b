import { createElement, type ReactElement } from 'react'
import type { ExchangeView } from '../views/ExchangeView.ts'

/** "NYSE closed · opens in 6 h 55 min"; the browser counts on from there. */
export const ExchangeState = ({ exchange }: { exchange: ExchangeView }): ReactElement => (
  <p className="ExchangeState">
    <strong>
      {exchange.code} {exchange.open ? 'open' : 'closed'}
    </strong>{' '}
    ·{' '}
    {createElement(
      'paper-countdown',
      {
        verb: exchange.open ? 'closes' : 'opens',
        ...(exchange.changesAt !== null && { until: exchange.changesAt }),
      },
      exchange.sentence,
    )}
  </p>
)
