import type { PayloadRequest } from 'payload'
import { identifyLink } from '../domain/provenance/identifyLink.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { foreignPageNote } from '../domain/wire/desk/foreignPageNote.ts'
import { readersAddress } from '../domain/wire/desk/readersAddress.ts'
import type { WireItem } from '../generated/payload-types.ts'

interface Cited {
  article: string
  /** Ids of the wire items its links were made of, in their order. */
  items: readonly string[]
}

interface Chosen {
  item: WireItem
  address: string
  identity: string
}

/** Each that names a page, in their order: one post is cited once, and whoever else names it is told. */
const findChosen = async ({ payload }: PayloadRequest, ids: readonly string[]): Promise<Chosen[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { id: { in: [...ids] } },
    depth: 1,
    joins: false,
    pagination: false,
  })
  const inOrder = [...docs].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
  return inOrder.flatMap((item): Chosen[] => {
    const address = readersAddress(item)
    const { identity } = identifyLink(address)
    return address !== null && identity !== null ? [{ item, address, identity }] : []
  })
}

/** The item each of these links rests on, by identity; null for the page itself. */
const findTied = async (
  { payload }: PayloadRequest,
  article: string,
  identities: string[],
): Promise<Map<string, WireItem | null>> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [{ article: { equals: article } }, { identity: { in: identities } }] },
    depth: 2,
    pagination: false,
    select: { identity: true, wireItem: true },
  })
  return new Map(
    docs.map(({ identity, wireItem }) => [
      identity ?? '',
      typeof wireItem === 'object' && wireItem !== null ? wireItem : null,
    ]),
  )
}

const codeOf = ({ source }: WireItem): string => (typeof source === 'object' ? source.code : '')

/** A source that sent its post twice speaks for it either time. */
const isOfOne = (one: WireItem, other: WireItem): boolean =>
  one.id === other.id || idOf(one.source) === idOf(other.source)

/**
 * A sentence for each of the wire items an article was given links of, where the evidence is not the
 * item’s own words: its source may not speak for the page it names.
 */
export const noteForeignPages = async (req: PayloadRequest, { article, items }: Cited): Promise<string[]> => {
  const chosen = await findChosen(req, items)
  const tied = await findTied(
    req,
    article,
    chosen.map(({ identity }) => identity),
  )
  const notes = chosen.flatMap(({ item, address, identity }) => {
    const own = tied.get(identity)
    if (own === undefined || (own && isOfOne(own, item))) return []
    return [foreignPageNote({ code: codeOf(item), address, evidenceOf: own && codeOf(own) })]
  })
  return [...new Set(notes)]
}
