import { checkAtGate } from '../commands/checkAtGate.ts'
import { articleItem } from './articleItem.ts'
import type { Asking } from './Asking.ts'
import { findUnprinted } from './findUnprinted.ts'
import { readinessLabel } from './readinessLabel.ts'
import type { Waiting } from './Waiting.ts'

/** Each is held against the gate, so they are few. */
const shown = 6

/** An editor's own drafts, last touched first, with what still blocks each. */
export const waitingForEditor = async (asking: Asking): Promise<Waiting> => {
  const { payload, user, now } = asking
  const where = { and: [{ author: { equals: user.id } }, { stage: { equals: 'draft' } }] }
  const { articles } = await findUnprinted(asking, { where, sort: '-updatedAt', limit: shown })
  const notes = await Promise.all(
    articles.map(async (article) =>
      readinessLabel(await checkAtGate(payload, { article: { ...article }, act: 'publish', now })),
    ),
  )
  return {
    title: 'Your drafts',
    empty: 'You have no draft open.',
    items: articles.map((article, index) => articleItem(article, notes[index] ?? '')),
    href: `/admin/collections/articles?where[author][equals]=${user.id}&where[stage][equals]=draft`,
  }
}
