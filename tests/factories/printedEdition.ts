import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { pressEdition } from '../../src/commands/pressEdition.ts'
import type { Release } from '../../src/generated/payload-types.ts'
import { createArticle, type WrittenArticle } from './createArticle.ts'
import { createEdition } from './createEdition.ts'
import { createPicture } from './createPicture.ts'

export interface PrintedEdition {
  edition: string
  date: string
  article: WrittenArticle
  picture: string
}

/** Prints an edition as the machine would; answers the release that stands then. */
export const press = async (payload: Payload, edition: string, reason = 'Printed'): Promise<Release> => {
  const order = { edition, by: null, reason, proof: 'own', now: () => new Date() } as const
  return (await pressEdition(payload, order)).release
}

/** Prints an edition after something in the paper was changed, so that there is a new release whatever stands. */
export const pressChanged = async (payload: Payload, edition: string, reason?: string): Promise<Release> => {
  await payload.updateGlobal({ slug: 'masthead', data: { motto: `Changed, ${randomUUID()}` } })
  return press(payload, edition, reason)
}

/** An edition in planning with one article, with a picture, in its lineup. */
export const plannedEdition = async (payload: Payload): Promise<PrintedEdition> => {
  const edition = await createEdition(payload)
  const picture = (await createPicture(payload)).id
  const article = await createArticle(payload, { edition: edition.id, hero: picture })
  await payload.update({
    collection: 'editions',
    id: edition.id,
    data: { lineup: [{ section: article.section, articles: [article.id] }] },
  })
  return { edition: edition.id, date: edition.date, article, picture }
}

/** An edition that is out. */
export const printedEdition = async (payload: Payload): Promise<PrintedEdition> => {
  const planned = await plannedEdition(payload)
  await press(payload, planned.edition)
  return planned
}
