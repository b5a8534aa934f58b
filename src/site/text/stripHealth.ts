import type { QuietSource, WireHealth } from '../../domain/wire/healthOfWire.ts'
import { quietWords } from '../../domain/wire/quietWords.ts'

/** More names would push the news away; all of them stand on the page of the wire. */
const shown = 1

export interface StripHealth {
  /** Each a code with what became of it: `NORDWIRE quiet 47 min`. */
  notes: { code: string; name: string; words: string }[]
  /** What is said after them, with a way to all: `and 3 more`; empty where nothing is. */
  rest: string
  /** All of it where there is room for two words only; empty where every source is live. */
  short: string
}

const noteOf = ({ code, name, state, since }: QuietSource, now: Date) => ({
  code,
  name,
  words: quietWords(state, since, now),
})

/** How fresh the wire is, as the strip says it. */
export const stripHealth = ({ quiet, more, wholeSince }: WireHealth, now: Date): StripHealth => {
  if (quiet.length === 0) return { notes: [], rest: '', short: '' }
  if (wholeSince !== null)
    return { notes: [], rest: `Whole wire ${quietWords('silent', wholeSince, now)}`, short: 'all quiet' }
  const others = quiet.length + more - shown
  return {
    notes: quiet.slice(0, shown).map((one) => noteOf(one, now)),
    rest: others > 0 ? `and ${String(others)} more` : '',
    short: `${String(quiet.length + more)} quiet`,
  }
}
