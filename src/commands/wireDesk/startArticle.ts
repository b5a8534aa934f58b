import type { PayloadRequest } from 'payload'
import { slugOf } from '../../domain/editions/slugOf.ts'
import { articleFromWire, type BegunArticle } from '../../domain/wire/desk/articleFromWire.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { findSlugHolder } from '../findSlugHolder.ts'
import { addLinks } from './addLinks.ts'
import { chooseItems } from './chooseItems.ts'

/** Articles of one headline that are told apart by a number; then chance has to. */
const mostOfOneName = 20
const mostTries = 3

const freeSlug = async (
  req: PayloadRequest,
  headline: string,
  isCrowded: boolean,
): Promise<string | null> => {
  const base = slugOf(headline)
  if (base === '') return null
  for (let number = 1; !isCrowded && number <= mostOfOneName; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, 76)}-${String(number)}`
    if ((await findSlugHolder(req, slug, null)) === null) return slug
  }
  return `${base.slice(0, 70)}-${crypto.randomUUID().slice(0, 8)}`
}

/** Several that are begun in one moment may find the same address free; one of them gets it. */
const create = async (req: PayloadRequest, article: BegunArticle, tries = 0): Promise<string> => {
  const { headline, section } = article
  const slug = await freeSlug(req, headline, tries > 1)
  try {
    const { id } = await req.payload.create({
      collection: 'articles',
      data: { headline, section, stage: 'draft', ...(slug === null ? {} : { slug }) },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return id
  } catch (error) {
    const isLost = slug !== null && tries < mostTries && (await findSlugHolder(req, slug, null)) !== null
    if (!isLost) throw error
    return create(req, article, tries + 1)
  }
}

const begin = async (req: PayloadRequest, article: BegunArticle): Promise<string> => {
  const id = await create(req, article)
  try {
    await addLinks(req, id, article.links)
  } catch (error) {
    // Half an article is worse than none: whoever asks again begins anew.
    await req.payload.delete({ collection: 'articles', id, depth: 0, overrideAccess: true })
    throw error
  }
  return id
}

export interface Starting {
  /** Ids of wire items. */
  items: readonly string[]
  /** Null for the one that the items propose. */
  headline: string | null
}

/**
 * Begins a draft from wire items, in their order: each becomes a provenance link, whose evidence is
 * frozen from our own wire as it is made. Answers the article’s id.
 * @throws ActRefused when a source took one back or its address is no provenance; InputRefused when one
 * is unknown.
 */
export const startArticle = async (req: PayloadRequest, { items, headline }: Starting): Promise<string> => {
  const beginning = articleFromWire(await chooseItems(req, items), headline)
  if (beginning.isRefused) throw new ActRefused(beginning.code, beginning.sentence)
  return begin(req, beginning.article)
}
