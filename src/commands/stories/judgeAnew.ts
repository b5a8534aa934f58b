import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { AlikeIndex } from '../../domain/wire/alike/AlikeIndex.ts'
import type { Alike } from '../../domain/wire/alike/mostAlike.ts'
import type { Judged } from './alikeChanges.ts'
import type { FilingDesk } from './filingDesk.ts'
import { findGathered, gatheredItemOf, type GatheredRow, type Sources } from './gatheredRow.ts'

interface Judging {
  desk: FilingDesk
  sources: Sources
}

/** What one item is to another, whatever lies between them in time. */
const between = (earlier: GatheredRow | undefined, row: GatheredRow, sources: Sources): Alike | null => {
  if (!earlier) return null
  const index = new AlikeIndex(Infinity)
  index.hold(gatheredItemOf(earlier, sources))
  return index.add(gatheredItemOf(row, sources))
}

const ofOf = ({ alike }: GatheredRow): string => idOf(alike?.of) ?? ''

const byId = (rows: readonly GatheredRow[]): Map<string, GatheredRow> =>
  new Map(rows.map((row) => [row.id, row]))

/** Of items that are too old to be filed: what those that were like another are to it in their new words. */
const judgeOld = async (
  payload: Payload,
  old: readonly GatheredRow[],
  sources: Sources,
): Promise<Judged[]> => {
  const alike = old.filter((row) => ofOf(row) !== '')
  if (alike.length === 0) return []
  const earlier = byId(await findGathered(payload, { id: { in: alike.map(ofOf) } }))
  return alike.map((row) => ({ row, alike: between(earlier.get(ofOf(row)), row, sources) }))
}

/**
 * Judges anew what hangs on the words of items that have changed: every item that named one of them as
 * the one it is like, those that may be like it from now on, and of the old ones, which are no longer
 * compared with the whole wire, themselves.
 */
export const judgeAnew = async (
  payload: Payload,
  { changed, old }: { changed: readonly GatheredRow[]; old: readonly GatheredRow[] },
  { desk, sources }: Judging,
): Promise<Judged[]> => {
  const all = [...changed, ...old]
  if (all.length === 0) return []
  const ids = all.map(({ id }) => id)
  const near = changed.flatMap(({ id }) => desk.alike.after(id))
  const rows = await findGathered(payload, {
    or: [{ 'alike.of': { in: ids } }, ...(near.length > 0 ? [{ id: { in: near } }] : [])],
  })
  const named = byId(all)
  const judged = rows.map((row) => {
    const again = desk.alike.again(row.id)
    return { row, alike: again === undefined ? between(named.get(ofOf(row)), row, sources) : again }
  })
  return [...(await judgeOld(payload, old, sources)), ...judged]
}
