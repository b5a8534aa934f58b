import type { PollOutcome } from '../../domain/wire/pollOutcome.ts'
import type { FetchAnswer, FetchedPage, FetchReason, FetchRefusal } from '../evidence/fetchAnswer.ts'
import type { Polled } from './polled.ts'

/** A poll that found nothing to read. */
export type Fault = Pick<Polled, 'outcome' | 'said' | 'retryAt'>

const outcomes: Readonly<Record<Exclude<FetchReason, 'http-status'>, PollOutcome>> = {
  'rate-limited': 'throttled',
  robots: 'refused',
  'bad-url': 'refused',
  'address-refused': 'refused',
  timeout: 'broken',
  'too-large': 'broken',
  'too-many-redirects': 'broken',
  unreachable: 'broken',
  'broken-answer': 'broken',
}

/** Statuses of 400 and more that say nothing about whether we are wanted. */
const passing = new Set([408, 421, 425])

const outcomeOfStatus = (status: number): PollOutcome => {
  if (status === 503) return 'throttled'
  return status >= 400 && status < 500 && !passing.has(status) ? 'refused' : 'broken'
}

const outcomeOf = ({ reason, status }: FetchRefusal): PollOutcome =>
  reason === 'http-status' ? outcomeOfStatus(status ?? 0) : outcomes[reason]

const absences: Readonly<Record<number, Omit<Fault, 'retryAt'>>> = {
  404: { outcome: 'refused', said: 'has nothing at this address' },
  410: { outcome: 'gone', said: 'says that this address is gone for good, and it is not polled any more' },
}

/** The page an answer brings, or why there is nothing to read. */
export const pageOrFault = (answer: FetchAnswer): FetchedPage | Fault => {
  if (!answer.ok) return { outcome: outcomeOf(answer), said: answer.sentence, retryAt: answer.retryAt }
  const absence = absences[answer.status]
  if (!absence) return answer
  return {
    outcome: absence.outcome,
    said: `${new URL(answer.finalUrl).host} ${absence.said}.`,
    retryAt: null,
  }
}
