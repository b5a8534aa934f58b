import { z } from 'zod'
import { idOf } from '../../domain/publication/idOf.ts'
import { isSafeHref } from '../../domain/publication/isSafeHref.ts'
import { wireMedia } from '../../domain/wire/wireItem.ts'
import { readersAddress } from '../../domain/wire/desk/readersAddress.ts'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import type { WireItem } from '../../generated/payload-types.ts'
import { asAsker, type Asker } from './Asker.ts'
import { readHistory } from './readHistory.ts'
import { readRows, readRowsWhere } from './readRows.ts'
import { readStates } from './readStates.ts'

/** Characters of what it says now: more is read in the original. */
const longestText = 100_000
const mostAlike = 50

const readArticles = async (asker: Asker, item: string): Promise<WireDetail['articles']> => {
  const links = await asker.payload.find({
    collection: 'provenance-links',
    where: { wireItem: { equals: item } },
    limit: 100,
    select: { article: true },
    ...asAsker(asker),
  })
  const ids = [...new Set(links.docs.map(({ article }) => idOf(article)).filter((id) => id !== null))]
  if (ids.length === 0) return []
  const { docs } = await asker.payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    draft: true,
    joins: false,
    select: { headline: true },
    ...asAsker(asker),
  })
  return docs.map(({ id, headline }) => ({ id, headline: headline || 'Article without a headline' }))
}

const picturesOf = ({ media }: WireItem): WireDetail['pictures'] =>
  z
    .array(wireMedia)
    .catch([])
    .parse(media ?? [])
    .flatMap(({ kind, url }) => (url !== null && isSafeHref(url) ? [{ kind, url }] : []))

const readAlike = async (asker: Asker, item: WireItem): Promise<WireDetail['alike']> => {
  const of = idOf(item.alike?.of)
  const [earlier, later] = await Promise.all([
    readRows(asker, of === null ? [] : [of]),
    readRowsWhere(asker, {
      where: { 'alike.of': { equals: item.id } },
      sort: 'receivedAt',
      limit: mostAlike,
    }),
  ])
  return [...earlier, ...later]
}

/** An item with what it said before, its copies and contradictions, and the articles that rest on it; null for none. */
export const readItem = async (asker: Asker, id: string): Promise<WireDetail | null> => {
  const item = await asker.payload.findByID({
    collection: 'wire-items',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: false,
    user: asker.user,
  })
  const [row] = item ? await readRows(asker, [id]) : []
  if (!item || !row) return null
  const [history, states, alike, articles] = await Promise.all([
    readHistory(asker, id),
    readStates(asker, id),
    readAlike(asker, item),
    readArticles(asker, id),
  ])
  const text = item.text ?? ''
  return {
    row,
    text: text.slice(0, longestText),
    textLeftOut: Math.max(0, text.length - longestText),
    author: item.author ?? '',
    postedAtBasis: item.postedAtBasis ?? 'none',
    note: item.editorsNote ?? '',
    address: readersAddress(item),
    pictures: picturesOf(item),
    ...history,
    states,
    alike,
    articles,
  }
}
