import type { DemoItem } from './DemoEvent.ts'
import type { DemoSource } from './DemoSource.ts'
import type { ResolvedItem } from './ResolvedItem.ts'
import { events } from './events.data.ts'
import { itemAddress } from './itemAddress.ts'
import { resolveDates } from './resolveDates.ts'
import { sources } from './sources.data.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440

/** As first sent, as it stood when yesterday's paper was printed, or as it stands after every edit. */
export type WireState = 'first' | 'at-print' | 'edited'

/** How many minutes ago an edit must have been made to be seen in each state. */
const editedBefore: Record<WireState, number> = { first: Infinity, 'at-print': DAY_MINUTES, edited: 0 }

/** Every item of the demo wire as of `now`, newest first. Times are whole seconds before `now`. */
export function resolveWire(now: Date, state: WireState = 'first'): ResolvedItem[] {
  return events
    .flatMap((event) => event.items)
    .sort((one, other) => one.minutesAgo - other.minutesAgo)
    .map((item) => resolveItem(item, now, state))
}

/** When an item was posted if it is now `now`. */
function timeBefore(now: Date, minutesAgo: number): Date {
  return new Date(Math.floor(now.getTime() / 1000) * 1000 - minutesAgo * MINUTE_MS)
}

function editSeen({ revision }: DemoItem, state: WireState): DemoItem['revision'] {
  return revision && revision.minutesAgo >= editedBefore[state] ? revision : undefined
}

function resolveItem(item: DemoItem, now: Date, state: WireState): ResolvedItem {
  const source = sourceNamed(item.source)
  const postedAt = timeBefore(now, item.minutesAgo)
  const edit = editSeen(item, state)
  const { headline, text } = edit ?? item
  const write = (words: string) => resolveDates(words, { base: postedAt })
  const posted = { source, time: postedAt, minutesAgo: item.minutesAgo, headline: write(item.headline) }
  return {
    item,
    source,
    ...itemAddress(posted),
    postedAt,
    editedAt: edit ? timeBefore(now, edit.minutesAgo) : null,
    headline: write(headline),
    text: write(text),
    language: item.language ?? source.language,
  }
}

function sourceNamed(code: string): DemoSource {
  const source = sources.find((one) => one.code === code)
  if (!source) throw new Error(`The demo wire names the source ${code}, which is not in sources.data.ts.`)
  return source
}
