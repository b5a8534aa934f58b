import type { Fetcher } from '../adapters/polling/polled.ts'
import { askProvider, type Told } from '../adapters/quotes/askProvider.ts'
import type { ChosenProvider } from '../adapters/quotes/quotesProviders.ts'
import { sayQuotes, sortQuotes } from '../adapters/quotes/sortQuotes.ts'
import { combineSheets } from '../domain/markets/combineSheets.ts'
import type { HeldQuotes } from '../domain/markets/heldQuotes.ts'
import type { Instrument } from '../domain/markets/instrument.ts'
import type { Quote } from '../domain/markets/quote.ts'
import { nextPoll } from '../domain/wire/nextPoll.ts'
import { isWell } from '../domain/wire/pollOutcome.ts'

export interface QuotesTools {
  fetch: Fetcher
  now: () => Date
  /** A random number from 0 up to 1. */
  chance: () => number
}

interface Question {
  chosen: ChosenProvider
  held: HeldQuotes | null
  /** What the provider has a name for. */
  asked: readonly Instrument[]
}

/** Of instruments that the desk took off its list nothing is kept. */
const keptOf = ({ held, asked }: Question): Quote[] => {
  const listed = new Set(asked.map(({ symbol }) => symbol))
  return held?.sheet?.quotes.filter(({ symbol }) => listed.has(symbol)) ?? []
}

const sheetOf = (quotes: readonly Quote[]) => combineSheets([{ asOf: '', quotes: [...quotes] }])

/** An address that is gone may come back with the next version of the product. */
const outcomeOf = ({ outcome }: Told) => (outcome === 'gone' ? 'refused' : outcome)

const pricesOf = (told: Told, question: Question, now: Date): Pick<HeldQuotes, 'sheet' | 'said'> => {
  const kept = keptOf(question)
  if (told.quotes === null) return { sheet: sheetOf(kept), said: told.said }
  const { provider } = question.chosen
  const sorted = sortQuotes(question.asked, { provider, quotes: told.quotes, now })
  return { sheet: sheetOf([...sorted.sound, ...kept]), said: sayQuotes(sorted) }
}

/** Asks one provider and answers what is to be kept of it: new prices, or the last ones as they were. */
export const askForQuotes = async (question: Question, tools: QuotesTools): Promise<HeldQuotes> => {
  const { chosen, held, asked } = question
  const { minutes, nameOf } = chosen.provider
  const names = asked.flatMap((one) => nameOf(one) ?? [])
  const told = await askProvider(chosen, { names, copy: held?.copy ?? null }, tools.fetch)
  const now = tools.now()
  const outcome = outcomeOf(told)
  const faults = isWell(outcome) ? 0 : (held?.faults ?? 0) + 1
  const next = nextPoll({ outcome, minutes, faults, retryAt: told.retryAt, now }, tools.chance())
  return {
    ...pricesOf(told, question, now),
    copy: told.copy,
    outcome,
    askedAt: now.toISOString(),
    nextAt: next ?? now.toISOString(),
    faults,
  }
}
