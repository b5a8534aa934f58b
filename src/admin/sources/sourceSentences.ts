import { countdown } from '../../domain/markets/countdown.ts'
import { quietWords } from '../../domain/wire/quietWords.ts'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import { counted } from '../counted.ts'
import { shortTime } from '../shortTime.ts'

const nextPoll = ({ isPolled, nextAt }: SourceAtDesk, now: Date): string => {
  if (!isPolled) return ''
  const wait = nextAt === null ? 0 : Date.parse(nextAt) - now.getTime()
  return wait > 0 ? `next in ${countdown(wait)}` : 'next one due now'
}

const lastPoll = ({ polledAt, isPolled, comesToUs }: SourceAtDesk, now: Date): string => {
  if (polledAt !== null) return `${comesToUs ? 'delivered' : 'polled'} ${shortTime(polledAt, now)}`
  return isPolled ? 'not polled yet' : ''
}

/** What the desk says of a source, part by part; an empty string where there is nothing to say. */
export const sourceSentences = {
  /** `quiet 47 min`, for one that is not as live as usual. */
  quiet: ({ state, heardAt }: SourceAtDesk, now: Date): string =>
    state === 'late' || state === 'silent' ? quietWords(state, heardAt, now) : '',
  /** `usually 5 min between items at this hour` */
  habit: ({ usualGap, state, comesToUs }: SourceAtDesk): string => {
    if (state === 'unheard' || state === 'awaited' || state === 'closed') return ''
    return usualGap === null
      ? 'habits not known yet'
      : `usually ${countdown(usualGap)} between ${comesToUs ? 'deliveries' : 'items'} at this hour`
  },
  last: ({ lastItemAt }: SourceAtDesk, now: Date): string =>
    lastItemAt === null ? 'no item yet' : `last item ${shortTime(lastItemAt, now)}`,
  /** Why the strip does not name one that is quiet here. */
  untold: ({ state, isTold, heardAt }: SourceAtDesk): string => {
    if (isTold || !['late', 'silent', 'closed'].includes(state)) return ''
    return heardAt === null
      ? 'readers are not told: it was never heard'
      : 'readers are not told any more: not heard for 30 days'
  },
  /** `polled 3 min ago, next in 7 min, 3 faults in a row`, or `delivered 3 min ago` */
  polls: (source: SourceAtDesk, now: Date): string =>
    [
      lastPoll(source, now),
      nextPoll(source, now),
      source.faults > 0
        ? source.faults === 1
          ? 'one fault'
          : `${String(source.faults)} faults in a row`
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  /** `not asked since: quay.example asks to be left alone until 13:46 UTC`, for one that is due and may not be asked yet. */
  waits: ({ waitsFor, isPolled }: SourceAtDesk): string =>
    waitsFor && isPolled
      ? `not asked since: ${waitsFor.host} asks to be left alone until ${waitsFor.until.slice(11, 16)} UTC`
      : '',
  /** How many of them need somebody, and whether the watched folder does. */
  count: (all: number, handed: number, notes: number): string => {
    if (all === 0)
      return notes > 0
        ? 'No source is registered; the watched folder needs a hand.'
        : 'No source is registered.'
    const needed =
      handed === 0 ? 'none needs a hand' : `${String(handed)} ${handed === 1 ? 'needs' : 'need'} a hand`
    const folder = handed === 0 ? ', but the watched folder does' : ', and so does the watched folder'
    return `${counted(all, 'source', 'sources')}; ${needed}${notes > 0 ? folder : ''}.`
  },
}
