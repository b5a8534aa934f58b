import type { PollCursor } from '../../domain/wire/pollCursor.ts'
import type { PollOutcome } from '../../domain/wire/pollOutcome.ts'
import type { TakenBack } from '../../domain/wire/takenBack.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'
import type { FetchAnswer } from '../evidence/fetchAnswer.ts'
import type { Conditions } from '../evidence/travel.ts'

/** Reads one address, on conditions where there are some; never throws. */
export type Fetcher = (url: string, conditions?: Conditions) => Promise<FetchAnswer>

/** A token, and the only place it is sent to. */
export interface ApiToken {
  /** Origin: scheme, host and port. */
  at: string
  bearer: string
}

/** A stretch of time of which a page showed every post, and the posts it showed. */
export interface ShownSpan {
  /** When the oldest and the newest post of the page were posted; ISO 8601. */
  from: string
  to: string
  /** External ids. */
  shown: string[]
}

/** What is to be polled, and where the last poll ended. */
export interface Polling {
  address: string
  /** The name of its channel; null where it has none. */
  handle: string | null
  cursor: PollCursor
  /** For platforms that let nobody in without. */
  token?: ApiToken | null
  now: Date
}

export interface Polled {
  outcome: PollOutcome
  /** What was read; a poll that broke off midway keeps what came before. */
  items: WireItem[]
  /** What the source took back, by its own word. */
  takenBack: TakenBack[]
  /** Where a known post that is missing may have been deleted; none where gaps prove nothing. */
  spans: ShownSpan[]
  /** To be kept once the items are. */
  cursor: PollCursor
  /** One sentence or more, as an editor is told it. */
  said: string
  /** Its address from now on, where the source moved for good. */
  movedTo: string | null
  /** When its host may be asked again, where it said so; ISO 8601. */
  retryAt: string | null
}
