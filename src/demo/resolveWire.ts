import type { DemoItem } from './DemoEvent.ts'
import type { DemoSource } from './DemoSource.ts'
import type { ResolvedItem } from './ResolvedItem.ts'
import { events } from './events.data.ts'
import { itemAddress } from './itemAddress.ts'
import { resolveDates } from './resolveDates.ts'
import { sources } from './sources.data.ts'

const MINUTE_MS = 60_000

/** As first sent, or as it stands after its source's edits. */
type WireState = 'first' | 'edited'

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

function resolveItem(item: DemoItem, now: Date, state: WireState): ResolvedItem {
  const source = sourceNamed(item.source)
  const postedAt = timeBefore(now, item.minutesAgo)
  const edit = state === 'edited' ? item.revision : undefined
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
