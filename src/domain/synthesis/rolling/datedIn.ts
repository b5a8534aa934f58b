import { termsOf } from '../../wire/together/termsOf.ts'
import type { PackSentence } from '../evidencePack.ts'
import { isForeign } from '../isForeign.ts'
import { packedAlone } from './evidenceOf.ts'
import { isSameMoment } from './momentsIn.ts'
import { type Move, movesIn } from './movesIn.ts'
import type { PrintedMoment } from './printedMoments.ts'
import type { RollingItem } from './rollingStory.ts'

/** What an item says of something that print dates. */
export interface Dated {
  item: RollingItem
  /** Name of its sentence. */
  cite: string
  move: Move
  touched: PrintedMoment
}

/** A headline that shares so many terms with print is of the same. */
const fewestShared = 2

const isOfHeadline = ({ headline }: RollingItem, terms: ReadonlySet<string>): boolean =>
  termsOf(headline).filter((term) => terms.has(term)).length >= fewestShared

/** A day is moved to another day, an appointment set for another; a time of day is not cancelled. */
function isOfKind({ act, to }: Move, { moment, isAppointment }: PrintedMoment): boolean {
  if (act === 'cancelled') return moment.kind === 'date'
  if (act === 'held' && !isAppointment) return false
  return to === null || to.kind === moment.kind
}

/** Whether a move is of what print dates: it names the day in print, or nothing else than print does. */
function isOf(item: RollingItem, move: Move, printed: PrintedMoment): boolean {
  const { event, from, to } = move
  if (from && to && isSameMoment(from, printed.moment)) return true
  if (isForeign(item) || !isOfKind(move, printed)) return false
  return event.length === 0
    ? isOfHeadline(item, printed.terms)
    : event.every((term) => printed.terms.has(term))
}

/** Further down stands background, whose days are others. */
const mostRead = 1500

const sentencesRead = (item: RollingItem): PackSentence[] =>
  packedAlone(item).sentences.filter(({ part, start }) => part === 'headline' || start < mostRead)

/** What an item says of days and times in print, be it what print says or not. */
export const datedIn = (item: RollingItem, printed: readonly PrintedMoment[]): Dated[] =>
  sentencesRead(item).flatMap(({ id: cite, exact }) =>
    movesIn(exact, item.saidAt).flatMap((move) => {
      const touched = printed.filter((one) => isOf(item, move, one))
      const same = touched.find(({ moment }) => move.to && isSameMoment(move.to, moment))
      const [first] = same ? [same] : touched
      return first ? [{ item, cite, move, touched: first }] : []
    }),
  )
