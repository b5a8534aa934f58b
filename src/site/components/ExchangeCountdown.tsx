import { createElement, type ReactElement } from 'react'
import type { ExchangeView } from '../views/ExchangeView.ts'

/** "opens in 6 h 55 min"; the browser counts on from there. */
export const ExchangeCountdown = ({ exchange }: { exchange: ExchangeView }): ReactElement =>
  createElement(
    'paper-countdown',
    {
      verb: exchange.open ? 'closes' : 'opens',
      ...(exchange.changesAt !== null && { until: exchange.changesAt }),
    },
    exchange.sentence,
  )
