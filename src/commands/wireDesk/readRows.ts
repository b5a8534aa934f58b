import type { Where } from 'payload'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import type { WireItem } from '../../generated/payload-types.ts'
import { asAsker, type Asker } from './Asker.ts'
import { namedBeside } from './namedBeside.ts'
import { rowOf } from './rowOf.ts'

/** All that a row shows and no more: of raw what came over the wire stays where it is. */
const select = {
  source: true,
  headline: true,
  text: true,
  language: true,
  receivedAt: true,
  postedAt: true,
  updatedAt: true,
  state: true,
  urgency: true,
  revisions: true,
  media: true,
  forwardOf: true,
  editorsNote: true,
  alike: true,
  story: true,
} as const

interface RowsAsked {
  where: Where
  sort?: string | string[]
  limit?: number
}

/** The rows of the items that fit, as many as asked for. */
export const readRowsWhere = async (asker: Asker, asked: RowsAsked): Promise<WireRow[]> => {
  const { docs } = await asker.payload.find({
    collection: 'wire-items',
    joins: false,
    ...asked,
    select,
    ...asAsker(asker),
  })
  const items = docs as WireItem[]
  if (items.length === 0) return []
  const named = await namedBeside(asker, items)
  return items.map((item) => rowOf(item, named))
}

/** The rows of these ids, in their order; what is gone is left out. */
export const readRows = async (asker: Asker, ids: readonly string[]): Promise<WireRow[]> => {
  if (ids.length === 0) return []
  const rows = await readRowsWhere(asker, { where: { id: { in: ids } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
