import { idOf } from '../../domain/publication/idOf.ts'
import { excerptOf } from '../../domain/wire/excerptOf.ts'
import { openingOf } from '../../domain/wire/openingOf.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import type { WireItem } from '../../generated/payload-types.ts'
import type { NamedBeside } from './namedBeside.ts'

/** UTF-16 units of the text that a row shows at most, and that are read for it behind a repeated headline. */
const longestOpening = 220
const longestRead = 2 * longestOpening

const sourceOf = (item: Pick<WireItem, 'source'>, { sources }: NamedBeside): WireRow['source'] => {
  const id = idOf(item.source) ?? ''
  const { code = '', name = '', owner = '' } = sources.get(id) ?? {}
  return { id, code, name, owner }
}

/** What is the same, what it says here and what the other says there. */
const saysOf = ({ because, ours, theirs }: NonNullable<WireItem['alike']>) => ({
  because: because ?? '',
  ours: ours ?? '',
  theirs: theirs ?? '',
})

const alikeOf = ({ alike }: WireItem, named: NamedBeside): WireRow['alike'] => {
  const of = idOf(alike?.of)
  if (!alike?.kind || of === null) return null
  const other = named.others.get(of)
  const code = other ? sourceOf(other, named).code : ''
  return { kind: alike.kind, of, code, ...saysOf(alike) }
}

/** The other way round than the one that contradicts it has it. */
const contradictedByOf = ({ id }: WireItem, named: NamedBeside): WireRow['contradictedBy'] => {
  const other = named.contradicting.get(id)
  if (!other) return null
  const { ours, theirs } = saysOf(other.alike ?? {})
  return { of: other.id, code: sourceOf(other, named).code, ours: theirs, theirs: ours }
}

const storyOf = ({ story }: WireItem, { stories }: NamedBeside): WireRow['story'] => {
  const found = stories.get(idOf(story) ?? '')
  if (!found) return null
  const { id, title, itemCount, ownerCount, conflictCount } = found
  return {
    id,
    title,
    items: itemCount ?? 0,
    owners: ownerCount ?? 0,
    conflicts: conflictCount ?? 0,
  }
}

const openingIn = ({ headline, text }: WireItem): string => {
  const all = text ?? ''
  // A repeated headline is cut off before.
  const read = all.slice(0, headline.length + longestRead)
  const line = openingOf({ headline, text: read }, read.length).replace(/\s+/gu, ' ')
  return excerptOf(line, { most: longestOpening, goesOn: all.length > read.length })
}

/** What only some items carry. */
const extrasOf = ({ urgency, revisions, media, forwardOf, editorsNote }: WireItem) => ({
  urgency: urgency ?? null,
  revisions: revisions ?? 1,
  pictures: Array.isArray(media) ? media.length : 0,
  forwardOf: forwardOf ?? null,
  hasNote: Boolean(editorsNote),
})

/** An item as a line of the desk. */
export const rowOf = (item: WireItem, named: NamedBeside): WireRow => ({
  id: item.id,
  source: sourceOf(item, named),
  headline: item.headline,
  opening: openingIn(item),
  language: item.language ?? '',
  receivedAt: item.receivedAt,
  postedAt: item.postedAt ?? null,
  updatedAt: item.updatedAt,
  state: item.state,
  copies: named.copies.get(item.id) ?? 0,
  alike: alikeOf(item, named),
  contradictedBy: contradictedByOf(item, named),
  story: storyOf(item, named),
  cited: named.cited.get(item.id) ?? 0,
  ...extrasOf(item),
})
