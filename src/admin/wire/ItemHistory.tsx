'use client'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { counted } from '../counted.ts'
import { WordChanges } from '../impact/WordChanges.tsx'
import { deskTime, exactTime } from './deskTime.ts'
import { historyNote } from './historyNote.ts'
import { movedNote } from './movedNote.ts'

interface ItemHistoryProps {
  detail: WireDetail
  now: Date
  timeZone: string
}

const wordsOf = ({ headline, text }: WireDetail['history'][number]): string =>
  text.startsWith(headline) ? text : `${headline}\n${text}`

const Note = ({ children }: { children: string }) =>
  children === '' ? null : <p className="wire-history__note">{children}</p>

/** What changed each of the last times the item said something else, the latest change first. */
export const ItemHistory = ({
  detail: { row, history, historyLeftOut },
  now,
  timeZone,
}: ItemHistoryProps) => {
  const changes = history.slice(1).map((after, index) => ({ after, before: history[index] ?? after }))
  if (changes.length === 0) return null
  return (
    <section className="wire-item__part">
      <h3>Changed {counted(changes.length + historyLeftOut, 'time', 'times')}</h3>
      <ol className="wire-history">
        {changes.reverse().map(({ before, after }) => (
          <li key={after.sequence}>
            <time dateTime={after.seenAt} title={exactTime(after.seenAt, timeZone)}>
              Seen {deskTime(after.seenAt, now, timeZone)}
            </time>
            <Note>{historyNote({ before, after, leftOut: historyLeftOut })}</Note>
            <Note>{movedNote(before, after)}</Note>
            <WordChanges after={wordsOf(after)} before={wordsOf(before)} />
            <details>
              <summary>{before.isCut ? 'How it began before' : 'What it said before, in full'}</summary>
              <p className="wire-history__words" dir="auto" lang={row.language || undefined}>
                {withoutDirectionOverrides(wordsOf(before))}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
