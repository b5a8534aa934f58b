import { z } from 'zod'

/**
 * How a poll of a source ended. `broken` may be whole next time; `refused` wants somebody to look at it;
 * `gone` is the source's own word that nothing will come any more.
 */
export const pollOutcome = z.enum(['ok', 'empty', 'not-modified', 'throttled', 'refused', 'broken', 'gone'])
export type PollOutcome = z.infer<typeof pollOutcome>

/** The source answered as a source does, whether or not it had something to say. */
export const isWell = (outcome: PollOutcome): boolean =>
  outcome === 'ok' || outcome === 'empty' || outcome === 'not-modified'
