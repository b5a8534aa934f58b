import type { Payload } from 'payload'
import { LiveClients } from './LiveClients.ts'
import { StandingEvents, type StandingQuestion } from './StandingEvents.ts'

/** How many may listen: in all, so that pages are still served, and from one address. */
export interface LiveLimits {
  clients: number
  perAddress: number
}

/** The line of news to open pages: who listens, and what they are told. */
export interface LiveLine {
  payload: Payload
  clients: LiveClients
  standing: StandingEvents
  limits: LiveLimits
}

/** An office behind one address fits in a hundredth of all places; one host cannot take them all. */
const usual: LiveLimits = { clients: 20_000, perAddress: 200 }

/** A line that nobody listens to yet; `questions` are asked for what is the case now. */
export const liveLine = (
  payload: Payload,
  questions: readonly StandingQuestion[],
  limits: LiveLimits = usual,
): LiveLine => ({ payload, clients: new LiveClients(), standing: new StandingEvents(questions), limits })
