import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import type { ChosenItem } from '../../domain/wire/desk/linksFromWire.ts'
import { readersAddress } from '../../domain/wire/desk/readersAddress.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import type { Source, Story, WireItem } from '../../generated/payload-types.ts'

const byId = <Doc extends { id: string }>(docs: readonly Doc[]): Map<string, Doc> =>
  new Map(docs.map((doc) => [doc.id, doc]))

const ofRequest = (req: PayloadRequest) =>
  ({ depth: 0, pagination: false, overrideAccess: false, user: req.user, req }) as const

/** One by one: an id that no database could have made is unknown, not an error. */
const findItem = async (req: PayloadRequest, id: string): Promise<WireItem> => {
  const item = await req.payload.findByID({
    collection: 'wire-items',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!item) throw new InputRefused('item-unknown', 'items', 'One of these wire items is not there.')
  return item
}

const idsOf = (values: readonly unknown[]): string[] => [
  ...new Set(values.map(idOf).filter((id) => id !== null)),
]

const readBeside = async (req: PayloadRequest, items: readonly WireItem[]) => {
  const [sources, stories] = await Promise.all([
    req.payload.find({
      collection: 'sources',
      where: { id: { in: idsOf(items.map(({ source }) => source)) } },
      ...ofRequest(req),
    }),
    req.payload.find({
      collection: 'stories',
      where: { id: { in: idsOf(items.map(({ story }) => story)) } },
      joins: false,
      ...ofRequest(req),
    }),
  ])
  return { sources: byId<Source>(sources.docs), stories: byId<Story>(stories.docs) }
}

/**
 * Wire items as an article comes to rest on them, in their order, each once.
 * @throws InputRefused (`item-unknown`) when one is not there.
 */
export const chooseItems = async (req: PayloadRequest, ids: readonly string[]): Promise<ChosenItem[]> => {
  const items = await Promise.all([...new Set(ids)].map((id) => findItem(req, id)))
  const { sources, stories } = await readBeside(req, items)
  const ofSource = (item: WireItem) => {
    const source = sources.get(idOf(item.source) ?? '')
    return { code: source?.code ?? '', section: idOf(source?.section) }
  }
  return items.map((item) => {
    const { id, headline, state } = item
    const story = stories.get(idOf(item.story) ?? '')?.title ?? null
    return { id, headline, state, story, address: readersAddress(item), ...ofSource(item) }
  })
}
