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

/** One post is cited once, by the first of the items that came of it. */
const findChosen = async ({ payload }: PayloadRequest, ids: readonly string[]): Promise<Chosen[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { id: { in: [...ids] } },
    depth: 1,
    joins: false,
    pagination: false,
  })
  const inOrder = [...docs].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
  const first = new Map<string, Chosen>()
  for (const item of inOrder) {
    const address = readersAddress(item)
    const { identity } = identifyLink(address)
    if (address !== null && identity !== null && !first.has(identity))
      first.set(identity, { item, address, identity })
  }
  return [...first.values()]
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
  return chosen.flatMap(({ item, address, identity }) => {
    const own = tied.get(identity)
    if (own === undefined || idOf(own) === item.id) return []
    return [foreignPageNote({ code: codeOf(item), address, evidenceOf: own && codeOf(own) })]
  })
}
