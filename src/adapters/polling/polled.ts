import type { PollCursor } from '../../domain/wire/pollCursor.ts'
import type { PollOutcome } from '../../domain/wire/pollOutcome.ts'
import type { TakenBack } from '../../domain/wire/takenBack.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'
import type { FetchAnswer } from '../evidence/fetchAnswer.ts'
import type { Conditions } from '../evidence/travel.ts'

/** Reads one address, on conditions where there are some; never throws. */
export type Fetcher = (url: string, conditions?: Conditions) => Promise<FetchAnswer>

/** What is to be polled, and where the last poll ended. */
export interface Polling {
  address: string
  /** The name of its channel; null where it has none. */
  handle: string | null
  cursor: PollCursor
  now: Date
}

export interface Polled {
  outcome: PollOutcome
  /** What was read; a poll that broke off midway keeps what came before. */
  items: WireItem[]
  /** What the source took back, by its own word. */
  takenBack: TakenBack[]
  /** To be kept once the items are. */
  cursor: PollCursor
  /** One sentence or more, as an editor is told it. */
  said: string
  /** Its address from now on, where the source moved for good. */
  movedTo: string | null
  /** When its host may be asked again, where it said so; ISO 8601. */
  retryAt: string | null
}
