import type { Payload, Where } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import { raiseLinks } from './raiseLinks.ts'

interface Changed {
  id: string
  identity: string | null
}

const isFilled = (one: string | null): one is string => one !== null && one !== ''

/** Which of these items links were frozen from: one question for all of them. */
const findCited = async (payload: Payload, items: readonly Changed[]): Promise<Changed[]> => {
  const identities = items.map(({ identity }) => identity).filter(isFilled)
  const named: Where[] = [
    { wireItem: { in: items.map(({ id }) => id) } },
    ...(identities.length > 0 ? [{ identity: { in: identities } }] : []),
  ]
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [{ or: named }, { evidenceState: { equals: 'frozen' } }] },
    depth: 0,
    pagination: false,
    select: { wireItem: true, identity: true },
  })
  const tied = new Set(docs.map(({ wireItem }) => idOf(wireItem)))
  const cited = new Set(docs.map((link) => link.identity ?? null).filter(isFilled))
  return items.filter(({ id, identity }) => tied.has(id) || (isFilled(identity) && cited.has(identity)))
}

/**
 * Raises what rests on items that were changed many at once, as a change of one item does. They are
 * stored already: what cannot be raised now is found by the next look.
 */
export const raiseCited = async (payload: Payload, items: readonly Changed[]): Promise<void> => {
  if (items.length === 0) return
  for (const { id } of await findCited(payload, items))
    try {
      const item = await payload.findByID({ collection: 'wire-items', id, depth: 0, joins: false })
      await raiseLinks(payload, { item, now: new Date() })
    } catch (error) {
      payload.logger.error({ err: error, item: id }, 'A changed source could not be raised.')
    }
}
