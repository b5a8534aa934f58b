import { learnRhythm, type Rhythm } from '../../../src/domain/wire/learnRhythm.ts'
import type { SourceState } from '../../../src/domain/wire/sourceState.ts'
import { stateOfSource } from '../../../src/domain/wire/stateOfSource.ts'
import { seededChance } from '../../../src/demo/pictures/seededChance.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const iso = (at: number): string => new Date(at).toISOString()

interface Writing {
  from: number
  to: number
  /** Between two items on the average. */
  minutes: number
  /** True while somebody is at the desk. */
  isOpen?: (at: number) => boolean
  /** True for items that come by chance, as news does; otherwise each comes about when it should, give or take a half. */
  byChance?: boolean
  seed?: number
}

/** When a source that writes like this would have written, in milliseconds since 1970. */
export const write = ({
  from,
  to,
  minutes,
  isOpen = () => true,
  byChance = false,
  seed = 7,
}: Writing): number[] => {
  const chance = seededChance(seed)
  const gap = (): number => (byChance ? -Math.log(1 - chance()) : 0.5 + chance()) * minutes * MINUTE
  const items: number[] = []
  for (let at = from; at < to; at += gap()) if (isOpen(at)) items.push(Math.round(at))
  return items
}

interface Watch {
  items: readonly number[]
  from: number
  to: number
  /** Milliseconds between two looks. */
  every?: number
}

export type Watched = [at: number, state: SourceState][]

/** What the newsroom would have said of a source, looking again and again with what it knew by then. */
export const watch = ({ items, from, to, every = 20 * MINUTE }: Watch): Watched => {
  const said: Watched = []
  let rhythm: Rhythm | null = null
  let learntAt = -Infinity
  let heard = 0
  for (let at = from; at < to; at += every) {
    while ((items[heard] ?? Infinity) <= at) heard += 1
    // As `keepRhythm` does: every six hours, by the last items of twelve weeks.
    if (at - learntAt >= 6 * HOUR) {
      const known = items.slice(Math.max(0, heard - 5000), heard).filter((one) => one > at - 84 * DAY)
      rhythm = learnRhythm(known.map(iso), new Date(at))
      learntAt = at
    }
    const last = items[heard - 1]
    const watched = { outcome: 'ok' as const, faults: 0, minutes: 10, rhythm }
    said.push([at, stateOfSource({ ...watched, lastItemAt: last ? iso(last) : null }, new Date(at))])
  }
  return said
}

/** Every look at which the source was not live. */
export const alarms = (watched: Watched): string[] =>
  watched.filter(([, state]) => state !== 'live').map(([at, state]) => `${iso(at)} ${state}`)

/** Milliseconds from a moment until a state was first said; never is Infinity. */
export const timeUntil = (watched: Watched, state: SourceState, since: number): number =>
  (watched.find(([, one]) => one === state)?.[0] ?? Infinity) - since
