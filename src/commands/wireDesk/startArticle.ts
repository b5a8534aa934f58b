import type { PayloadRequest } from 'payload'
import {
  articleFromWire,
  type BegunArticle,
  type BegunLink,
  type ChosenItem,
} from '../../domain/wire/desk/articleFromWire.ts'
import { slugOf } from '../../domain/editions/slugOf.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { isSafeHref } from '../../domain/publication/isSafeHref.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import type { Source, Story, WireItem } from '../../generated/payload-types.ts'
import { chosenItem } from '../findWireItem.ts'
import { findSlugHolder } from '../findSlugHolder.ts'

/** Articles of one headline that are told apart by a number; then chance has to. */
const mostOfOneName = 20

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

/** Where a reader finds it. */
const addressOf = ({ canonicalUrl, url }: WireItem): string | null =>
  [canonicalUrl, url].find((one) => typeof one === 'string' && isSafeHref(one)) ?? null

const choose = async (req: PayloadRequest, ids: readonly string[]): Promise<ChosenItem[]> => {
  const items = await Promise.all(ids.map((id) => findItem(req, id)))
  const { sources, stories } = await readBeside(req, items)
  const ofSource = (item: WireItem) => {
    const source = sources.get(idOf(item.source) ?? '')
    return { code: source?.code ?? '', section: idOf(source?.section) }
  }
  return items.map((item) => {
    const { id, headline, state } = item
    const story = stories.get(idOf(item.story) ?? '')?.title ?? null
    return { id, headline, state, story, address: addressOf(item), ...ofSource(item) }
  })
}

const freeSlug = async (req: PayloadRequest, headline: string): Promise<string | null> => {
  const base = slugOf(headline)
  if (base === '') return null
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, 76)}-${String(number)}`
    if ((await findSlugHolder(req, slug, null)) === null) return slug
  }
  return `${base.slice(0, 70)}-${crypto.randomUUID().slice(0, 8)}`
}

const addLinks = async (req: PayloadRequest, article: string, links: readonly BegunLink[]): Promise<void> => {
  for (const [index, { address: rawUrl, item }] of links.entries())
    await req.payload.create({
      collection: 'provenance-links',
      data: { article, rawUrl, role: 'supports', position: index + 1 },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      // Another source may hold an item of the same address, with other words, or taken back.
      context: { [chosenItem]: item },
      req,
    })
}

const begin = async (req: PayloadRequest, { headline, section, links }: BegunArticle): Promise<string> => {
  const slug = await freeSlug(req, headline)
  const { id } = await req.payload.create({
    collection: 'articles',
    data: { headline, section, stage: 'draft', ...(slug === null ? {} : { slug }) },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  try {
    await addLinks(req, id, links)
  } catch (error) {
    // Half an article is worse than none: whoever asks again begins anew.
    await req.payload.delete({ collection: 'articles', id, depth: 0, overrideAccess: true })
    throw error
  }
  return id
}

/**
 * Begins a draft from wire items, in their order: each becomes a provenance link, whose evidence is
 * frozen from our own wire as it is made. Answers the article’s id.
 * @throws ActRefused when a source took one back or its address is no provenance; InputRefused when one
 * is unknown.
 */
export const startArticle = async (req: PayloadRequest, ids: readonly string[]): Promise<string> => {
  const beginning = articleFromWire(await choose(req, [...new Set(ids)]))
  if (beginning.isRefused) throw new ActRefused(beginning.code, beginning.sentence)
  return begin(req, beginning.article)
}
