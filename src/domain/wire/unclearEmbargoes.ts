import { embargoInNote } from './embargoInNote.ts'
import { embargoOf, noteIn, type Embargo } from './embargoOf.ts'
import { nameSome } from './nameSome.ts'
import { shortened } from './shortened.ts'
import type { WireItem } from './wireItem.ts'

const HOUR = 3_600_000
/** No clock on earth is farther from UTC: an embargo that ended longer ago is over in every zone. */
const FARTHEST = 14 * HOUR

type Unclear = Pick<WireItem, 'externalId'> & Embargo

const each = (unclear: readonly Unclear[], tell: (one: Unclear) => string): string =>
  nameSome(unclear.map((one) => `${shortened(one.externalId, 100)} (${tell(one)})`))

const quoted = ({ stated }: Embargo): string => (stated === '' ? 'no time' : `“${shortened(stated, 60)}”`)

const sayZoneless = (zoneless: readonly Unclear[]): string[] => {
  if (zoneless.length === 0) return []
  const items = each(zoneless, (one) => `${quoted(one)} as ${one.assumed ?? ''}, until ${one.until ?? ''}`)
  return [`An embargo names no time zone and was read in one that may be wrong: ${items}.`]
}

const sayUnreadable = (unreadable: readonly Unclear[]): string[] => {
  if (unreadable.length === 0) return []
  const [is, comes] = unreadable.length === 1 ? ['is', 'it comes'] : ['are', 'they come']
  const what = `${each(unreadable, quoted)} ${is} held back by an embargo whose time cannot be read`
  return [`${what}; ${comes} in when the source sends a version without it, or with a time.`]
}

const sayNoted = (noted: readonly string[]): string[] => {
  if (noted.length === 0) return []
  const items = nameSome(noted.map((externalId) => shortened(externalId, 100)))
  return [
    `A note to editors speaks of an embargo and states no time that can be read; not held back: ${items}.`,
  ]
}

/** An item that only its note asks to hold, without saying until when. */
const isOnlyNoted = ({ raw, withdrawn }: WireItem): boolean =>
  withdrawn === null && embargoOf(raw) === null && embargoInNote(noteIn(raw)) === null

/**
 * Sentences on embargoes that an editor should look at, with the items and the words of their source:
 * those that name no time zone, as long as that can matter, those without a time that can be read, and
 * those that a note to editors speaks of and nothing states.
 */
export const unclearEmbargoes = (items: readonly WireItem[], now: Date): string[] => {
  const embargoes = items.flatMap(({ externalId, raw }): Unclear[] => {
    const embargo = embargoOf(raw)
    return embargo ? [{ externalId, ...embargo }] : []
  })
  const matters = ({ assumed, until }: Unclear): boolean =>
    assumed !== null && until !== null && Date.parse(until) > now.getTime() - FARTHEST
  return [
    ...sayUnreadable(embargoes.filter(({ until }) => until === null)),
    ...sayZoneless(embargoes.filter(matters)),
    ...sayNoted(items.filter(isOnlyNoted).map(({ externalId }) => externalId)),
  ]
}
