import { independenceNotes } from '../../domain/factCheck/independenceNotes.ts'
import { countIndependent } from '../../domain/provenance/countIndependent.ts'
import type { OriginAtCount } from '../../domain/provenance/originAtCount.ts'
import { numbersThatDiffer } from '../../domain/wire/desk/numbersThatDiffer.ts'
import { isStanding } from '../../domain/wire/isStanding.ts'
import type { StoryConflict, StoryView } from '../../domain/wire/desk/storyView.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { asAsker, type Asker } from './Asker.ts'
import { storyLineOf } from './listStories.ts'
import { readRows, readRowsWhere } from './readRows.ts'

/** Comparing texts pair by pair is dear: the earliest of a very long story. */
const mostItems = 200

const toldAt = ({ postedAt, receivedAt }: WireRow): string => postedAt ?? receivedAt

const toldBy = ({ id, headline, opening }: WireRow) => ({ id, text: `${headline}\n${opening}` })

const readOrigins = async (asker: Asker, rows: readonly WireRow[]): Promise<OriginAtCount[]> => {
  const { docs } = await asker.payload.find({
    collection: 'wire-items',
    where: { id: { in: rows.map(({ id }) => id) } },
    joins: false,
    select: { identity: true, text: true, headline: true, forwardOf: true },
    ...asAsker(asker),
  })
  const known = new Map(docs.map((doc) => [doc.id, doc]))
  return rows.flatMap(({ id, source }) => {
    const item = known.get(id)
    if (!item) return []
    const { identity, text, headline, forwardOf } = item
    return [
      {
        id,
        owner: source.owner || null,
        identity: identity ?? id,
        text: text || headline,
        forwardOf: forwardOf ?? null,
      },
    ]
  })
}

/** What an item contradicts may stand outside the story, and is shown all the same. */
const readConflicts = async (asker: Asker, rows: readonly WireRow[]): Promise<StoryConflict[]> => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const contradicting = rows.filter(({ alike }) => alike?.kind === 'conflict')
  const outside = contradicting.flatMap(({ alike }) => (alike && !byId.has(alike.of) ? [alike.of] : []))
  for (const row of await readRows(asker, [...new Set(outside)])) byId.set(row.id, row)
  return contradicting.flatMap((here) => {
    const there = byId.get(here.alike?.of ?? '')
    if (!here.alike || !there) return []
    const { ours, theirs, because } = here.alike
    return [{ here, there, says: ours, other: theirs, because }]
  })
}

/** A story with who said what when, what contradicts, and how many of them are independent; null for none. */
export const readStory = async (asker: Asker, id: string): Promise<StoryView | null> => {
  const { payload, user } = asker
  const story = await payload.findByID({
    collection: 'stories',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!story) return null
  const found = await readRowsWhere(asker, {
    where: { story: { equals: id } },
    sort: 'postedAt',
    limit: mostItems + 1,
  })
  const rows = found.slice(0, mostItems).sort((one, other) => (toldAt(one) < toldAt(other) ? -1 : 1))
  const [origins, conflicts] = await Promise.all([readOrigins(asker, rows), readConflicts(asker, rows)])
  const numbers = new Map(rows.map((row, index) => [row.id, index + 1]))
  return {
    story: storyLineOf(story),
    rows,
    independent: countIndependent(origins).independent,
    notes: Object.fromEntries(independenceNotes(origins, numbers, 'item')),
    conflicts,
    numbers: numbersThatDiffer(rows.filter(({ state }) => isStanding(state)).map(toldBy)),
    isMore: found.length > mostItems,
  }
}
