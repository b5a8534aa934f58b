import { countdown } from '../../domain/markets/countdown.ts'

/** `opens in 6 h 55 min`, as the page came with it, or `opens now` once the moment has come. */
export const countdownSentence = (verb: string, until: number, now: number): string =>
  until <= now ? `${verb} now` : `${verb} in ${countdown(until - now)}`
