import { originNotes } from '../../domain/factCheck/originNotes.ts'
import { countIndependent } from '../../domain/provenance/countIndependent.ts'
import type { OriginAtCount } from '../../domain/provenance/originAtCount.ts'
import { numbersThatDiffer } from '../../domain/wire/numbers/numbersThatDiffer.ts'
import { inTimeOrder } from '../../domain/wire/inTimeOrder.ts'
import { mostTold, tellersOf } from '../../domain/wire/numbers/tellersOf.ts'
import type { StoryConflict, StoryView } from '../../domain/wire/desk/storyView.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { borrowedFields, borrowsIn } from '../stories/borrowsIn.ts'
import { readSources } from '../stories/gatheredRow.ts'
import { asAsker, type Asker } from './Asker.ts'
import { storyLineOf } from './listStories.ts'
import { readRows, readRowsWhere } from './readRows.ts'

/** Comparing texts pair by pair is dear: the earliest of a very long story. */
const mostItems = mostTold

/** What is borrowed is told apart: it stands for nobody but whom it names. Texts by the ids of their items. */
const readOrigins = async (
  asker: Asker,
  rows: readonly WireRow[],
): Promise<{ origins: OriginAtCount[]; borrowed: string[]; texts: Map<string, string> }> => {
  const { docs } = await asker.payload.find({
    collection: 'wire-items',
    where: { id: { in: rows.map(({ id }) => id) } },
    joins: false,
    select: { identity: true, text: true, headline: true, ...borrowedFields },
    ...asAsker(asker),
  })
  const known = new Map(docs.map((doc) => [doc.id, doc]))
  const borrows = borrowsIn(await readSources(asker.payload))
  const borrowed = docs.filter(borrows).map(({ id }) => id)
  const origins = rows.flatMap(({ id, source }) => {
    const item = known.get(id)
    if (!item || borrowed.includes(id)) return []
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
  return { origins, borrowed, texts: new Map(docs.map(({ id, text }) => [id, text ?? ''])) }
}

const borrowedNote = 'Not independent: it names a page or post of another source'

/** What came in later may have been said first. */
const turned = ({ here, there, says, other, because }: StoryConflict): StoryConflict => ({
  here: there,
  there: here,
  says: other,
  other: says,
  because: because.replace(/(?<ours>“.*”) here, (?<theirs>“.*”) there/su, '$<theirs> here, $<ours> there'),
})

/** Who spoke first for themselves, and who last, in the order of time. */
const endsOf = (rows: readonly WireRow[], borrowed: readonly string[], isMore: boolean) => {
  const first = rows.find(({ id }) => !borrowed.includes(id))?.id ?? null
  const last = rows.at(-1)?.id ?? null
  return { first, latest: isMore || rows.length < 2 || last === first ? null : last }
}

const isNumber = (said: string): boolean => /\p{N}/u.test(said)

/** How two items of one text contradict each other, in words. */
const differingIn = (conflicts: readonly StoryConflict[]) => {
  const pairs = new Map(
    conflicts.flatMap(({ here, there, says, other }): [string, string][] => {
      const how = isNumber(says) && isNumber(other) ? 'with another number' : 'but contradicts it'
      return [
        [`${here.id} ${there.id}`, how],
        [`${there.id} ${here.id}`, how],
      ]
    }),
  )
  return (one: string, other: string): string | null => pairs.get(`${one} ${other}`) ?? null
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
    const conflict = { here, there, says: ours, other: theirs, because }
    return [inTimeOrder(there, here) < 0 ? conflict : turned(conflict)]
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
    sort: ['postedAt', 'receivedAt', 'id'],
    limit: mostItems + 1,
  })
  const rows = found.slice(0, mostItems).sort(inTimeOrder)
  const [{ origins, borrowed, texts }, conflicts] = await Promise.all([
    readOrigins(asker, rows),
    readConflicts(asker, rows),
  ])
  const numbers = new Map(rows.map((row, index) => [row.id, index + 1]))
  return {
    story: storyLineOf(story),
    rows,
    ...endsOf(rows, borrowed, found.length > mostItems),
    independent: Math.max(Math.min(1, borrowed.length), countIndependent(origins).independent),
    notes: Object.fromEntries([
      ...originNotes(origins, {
        nameOf: (item) => `item ${String(numbers.get(item) ?? 0)}`,
        differing: differingIn(conflicts),
      }),
      ...borrowed.map((item) => [item, borrowedNote] as const),
    ]),
    conflicts,
    numbers: numbersThatDiffer(
      tellersOf(rows.map((row) => ({ ...row, source: row.source.id, text: texts.get(row.id) ?? '' }))),
    ),
    isMore: found.length > mostItems,
  }
}
