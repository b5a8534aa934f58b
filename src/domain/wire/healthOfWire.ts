import { judgeSource, type JudgedSource } from './judgeSource.ts'
import { lastHeardAt } from './lastHeardAt.ts'
import type { SourceState } from './sourceState.ts'

/** A source that is not as live as it usually is, and all that readers may know of that. */
export interface QuietSource {
  /** Such as `NORDWIRE`. */
  code: string
  name: string
  state: Exclude<SourceState, 'live'>
  /** Time of its last item, or of its last delivery where it sends by itself, ISO 8601 in UTC; null if none was ever heard. */
  since: string | null
}

/** How fresh the wire is. */
export interface WireHealth {
  /** Those that fell quiet last come first, since they are the news; closed ones last. */
  quiet: QuietSource[]
  /** So many more than are listed. */
  more: number
  /** Where none of several sources is live: the time when the last of them was heard, ISO 8601 in UTC; else null. */
  wholeSince: string | null
}

interface Listed extends JudgedSource {
  code: string
  name: string
}

/** More would make every event long, and nobody reads them. */
const most = 24

const afterEachOther = (one: QuietSource, other: QuietSource): number =>
  Number(one.state === 'closed') - Number(other.state === 'closed') ||
  (other.since ?? '').localeCompare(one.since ?? '') ||
  one.code.localeCompare(other.code)

const newestOf = (quiet: readonly QuietSource[]): string | null =>
  quiet.reduce<string | null>((newest, { since }) => ((since ?? '') > (newest ?? '') ? since : newest), null)

/** How fresh the wire is as of now, by each of its sources' own rhythm. */
export const healthOfWire = (sources: readonly Listed[], now: Date): WireHealth => {
  const quiet = sources.flatMap((source): QuietSource[] => {
    const state = judgeSource(source, now)
    const { code, name } = source
    return state === 'live' ? [] : [{ code, name, state, since: lastHeardAt(source) }]
  })
  const isWhole = sources.length > 1 && quiet.length === sources.length
  return {
    quiet: quiet.sort(afterEachOther).slice(0, most),
    more: Math.max(0, quiet.length - most),
    wholeSince: isWhole ? newestOf(quiet) : null,
  }
}
