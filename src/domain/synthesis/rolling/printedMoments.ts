import { termsOf } from '../../wire/together/termsOf.ts'
import { isSameMoment, type Moment, momentsIn } from './momentsIn.ts'
import { movesIn } from './movesIn.ts'
import type { RollingStory } from './rollingStory.ts'

/** A day or a time in print, with its sentence and the terms of what it is of. */
export interface PrintedMoment {
  sentence: string
  moment: Moment
  terms: ReadonlySet<string>
  /** Whether the sentence says that something is set for then, and does not merely tell of the day. */
  isAppointment: boolean
}

/** The days and times that an article names, in order; weekdays are those after it was written. */
export function printedMoments({ printed, since }: Pick<RollingStory, 'printed' | 'since'>): PrintedMoment[] {
  // The headline, which stands last, names what the article is about.
  const about = termsOf(printed.at(-1) ?? '')
  return printed.flatMap((sentence) => {
    const set = movesIn(sentence, since).flatMap(({ to }) => to ?? [])
    return momentsIn(sentence, since).map((moment) => ({
      sentence,
      moment,
      terms: new Set([...about, ...termsOf(sentence)]),
      isAppointment: set.some((to) => isSameMoment(to, moment)),
    }))
  })
}
