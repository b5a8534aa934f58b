import { exchanges } from '../domain/markets/exchanges.data.ts'
import { exchangeState, type ExchangeState } from '../domain/markets/exchangeState.ts'
import type { ExchangeView } from '../site/views/ExchangeView.ts'

const noteOf = ({ phase, note }: ExchangeState): string | null => (phase === 'break' ? 'lunch' : note)

/** How the exchanges stand at a moment, New York first; one whose calendar has run out is left out. */
export const exchangeViews = (now: Date): ExchangeView[] =>
  exchanges.flatMap((calendar) => {
    const state = exchangeState(calendar, now)
    if (!state) return []
    const { code, open, sentence, changesAt } = state
    return [{ code, name: calendar.name, open, sentence, changesAt, note: noteOf(state) }]
  })
