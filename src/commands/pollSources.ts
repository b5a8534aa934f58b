import type { Payload } from 'payload'
import { pollAddress } from '../domain/wire/pollAddress.ts'
import type { Source } from '../generated/payload-types.ts'
import { findDueSources } from './findDueSources.ts'
import { noteSourceStates } from './noteSourceStates.ts'
import { pollNow, type PollTools } from './pollNow.ts'
import { underKeptClaim } from './underKeptClaim.ts'

export interface Round extends PollTools {
  /** Most sources polled in one go. */
  limit: number
  /** Has what another worker held looked at once more. */
  again?: () => Promise<void>
}

/** Hosts polled beside each other: a few, so that a slow one keeps the others from nothing. */
const BESIDE = 6
/** Milliseconds after which the host of a worker that died may be asked again; a poll may take longer. */
const holds = 20_000
/** Milliseconds after which a round begins no more polls: the next one goes on with them. */
const LONGEST_ROUND = 45_000

const hostOf = (source: Source): string => {
  const address = pollAddress(source)
  return address === null ? source.id : new URL(address).host
}

const byHost = (sources: readonly Source[]): [host: string, sources: Source[]][] => {
  const hosts = new Map<string, Source[]>()
  for (const source of sources) hosts.set(hostOf(source), [...(hosts.get(hostOf(source)) ?? []), source])
  return [...hosts]
}

/** Asked again under the claim: another worker may have polled it meanwhile. */
const pollIfDue = async (payload: Payload, { id }: Source, round: Round): Promise<boolean> => {
  const [due] = await findDueSources(payload, { now: round.now(), id })
  if (!due) return false
  await pollNow(payload, due, round)
  return true
}

/** One poll at a time at a host, in all processes; null where another is at it. */
const pollInTurn = async (payload: Payload, source: Source, round: Round): Promise<boolean | null> => {
  try {
    const held = { name: `poll:${hostOf(source)}`, holds }
    return await underKeptClaim(payload, held, () => pollIfDue(payload, source, round))
  } catch (error) {
    payload.logger.error({ err: error, source: source.code }, 'A source could not be polled.')
    return false
  }
}

/**
 * Polls the sources whose next poll has come: a few hosts beside each other, the sources of one host one
 * after the other. Safe to repeat, by any number of workers at once. Answers how many polls it began.
 */
export const pollSources = async (payload: Payload, round: Round): Promise<number> => {
  const began = round.now().getTime()
  const isOver = (): boolean => round.now().getTime() - began > LONGEST_ROUND
  const hosts = byHost(await findDueSources(payload, { now: round.now(), limit: round.limit }))
  let begun = 0
  let wasHeld = false
  const work = async (): Promise<void> => {
    for (let next = hosts.shift(); next; next = hosts.shift())
      for (const source of next[1]) {
        if (isOver()) return
        const went = await pollInTurn(payload, source, round)
        wasHeld ||= went === null
        if (went === null) break
        if (went) begun += 1
      }
  }
  await Promise.all(Array.from({ length: BESIDE }, work))
  if (wasHeld) await round.again?.()
  await noteSourceStates(payload, round.now())
  return begun
}
