import { termsOf } from '../../wire/together/termsOf.ts'
import { type Moment, momentsIn } from './momentsIn.ts'
import { movingWords } from './movingWords.data.ts'

const { moved, appointed, cancelled, held, insteadOf, movedElsewhere, movedFrom, notDone } = movingWords
const { actEnds, objectEnds, clauseBegins } = movingWords

/** What a sentence says of when something is. */
export interface Move {
  act: 'moved' | 'cancelled' | 'held'
  /** Terms of what it is; empty where the sentence does not say by itself. */
  event: string[]
  /** When it was to be; null where that is not said. */
  from: Moment | null
  /** When it is; null where that is not said. */
  to: Moment | null
}

interface Read {
  text: string
  moments: readonly Moment[]
}

/** How far behind its verb the day of an act may stand, in UTF-16 units. */
const reach = 80

const blankMoments = ({ text, moments }: Read): string => {
  let rest = ''
  for (const { start, end } of moments) rest += text.slice(rest.length, start) + ' '.repeat(end - start)
  return rest + text.slice(rest.length)
}

/** Terms of what is held or moved, without the words for that. */
const eventIn = (words: string): string[] =>
  termsOf([moved, cancelled, appointed, held].reduce((rest, pattern) => rest.replace(pattern, ' '), words))

const clausesOf = (words: string): string[] => words.split(clauseBegins)

interface Act extends Read {
  kind: Move['act']
  pattern: RegExp
  start: number
  end: number
}

/** "The election was put off", "The board put off the election": before the act or behind it. */
function eventOf({ pattern, start, end, ...read }: Act): string[] {
  const plain = blankMoments(read)
  const behind = plain.slice(end)
  if (pattern !== held && !actEnds.test(behind)) return eventIn(behind.split(objectEnds)[0] ?? '')
  return (
    clausesOf(plain.slice(0, start))
      .map(eventIn)
      .findLast((terms) => terms.length > 0) ?? []
  )
}

const isFormer = (text: string, { start }: Moment): boolean =>
  insteadOf.test(text.slice(0, start)) || movedFrom.test(text.slice(0, start))

function moveOf(act: Act): Move[] {
  const { kind, text, moments, start, end } = act
  if (notDone.test(text.slice(0, start))) return []
  const former = moments.find((moment) => isFormer(text, moment)) ?? null
  const to = moments.find(
    (moment) => moment.start >= end && moment.start < end + reach && !isFormer(text, moment),
  )
  if (kind === 'held' && !to) return []
  return [{ act: kind, event: eventOf(act), from: former, to: kind === 'cancelled' ? null : (to ?? null) }]
}

const acts: readonly (readonly [Move['act'], RegExp])[] = [
  ['moved', moved],
  ['cancelled', cancelled],
  ['held', appointed],
  ['held', held],
]

const actsIn = (read: Read): Act[] =>
  acts.flatMap(([kind, pattern]) =>
    [...read.text.matchAll(pattern)].map(({ 0: found, index: start }) => ({
      ...{ ...read, kind, pattern, start, end: start + found.length },
    })),
  )

const distance = (one: Moment, other: Moment): number => Math.abs(one.start - other.start)

/** "On 25 April, not on 18 April", "vom 18. auf den 25. April verschoben": what names both needs no more. */
function replacedIn({ text, moments }: Read): Move[] {
  const isMoved =
    movedElsewhere.test(text) ||
    actsIn({ text, moments }).some((act) => moveOf(act).some((one) => one.act === 'moved'))
  return moments.flatMap((from) => {
    const before = text.slice(0, from.start)
    if (!insteadOf.test(before) && !(isMoved && movedFrom.test(before))) return []
    const [to] = moments
      .filter((one) => one !== from && one.kind === from.kind && !insteadOf.test(text.slice(0, one.start)))
      .toSorted((one, other) => distance(one, from) - distance(other, from))
    return to ? [{ act: 'moved' as const, event: [], from, to }] : []
  })
}

/** Longer ones no paper quotes, in UTF-16 units. */
const longest = 600

/** What a sentence says of when something is, is no more, or will not be: what is only asked for or denied is nothing. */
export function movesIn(text: string, saidAt: string): Move[] {
  if (text.length > longest) return []
  const read = { text, moments: momentsIn(text, saidAt) }
  return [...replacedIn(read), ...actsIn(read).flatMap(moveOf)]
}
