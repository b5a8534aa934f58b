import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { wireStoreOf } from '../../adapters/wireStore/wireStoreOf.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { InputRefused } from '../../errors/InputRefused.ts'
import { UnknownItem } from '../../errors/UnknownItem.ts'
import { underKeptClaim } from '../underKeptClaim.ts'
import { carryOutDecisions } from './carryOutDecisions.ts'
import { claimOfFiling, fileArrivals } from './fileArrivals.ts'
import { readFilingNote } from './filingNote.ts'
import { readSources } from './gatheredRow.ts'
import { ordersBack } from './ordersBack.ts'
import type { StoryOrder } from './storyOrder.ts'
import { bareItems } from './bareItems.ts'

interface Decided {
  /** Id of the decision on record. */
  decision: string
  /** The story the items are in by now; null where each stands alone. */
  story: string | null
  /** What takes it back, each to be ordered after the other; nothing where it moved nothing. */
  back: StoryOrder[]
}

/** Filing goes on for some seconds at most before another gets its turn. */
const attempts = 80
const pace = 100

const needsOther = ({ kind }: StoryOrder): boolean => kind === 'pin' || kind === 'not-this-story'

const checkOrder = (order: StoryOrder): void => {
  const { kind, items, other } = order
  if (kind === 'merge' && items.length < 2)
    throw new InputRefused('items-too-few', 'items', 'Choose items of at least two stories to merge these.')
  if (needsOther(order) && (other === null || items.every((one) => one === other)))
    throw new InputRefused('other-missing', 'other', 'Say by another item which story is meant.')
}

/** Whether all the items are there, and are filed. @throws UnknownItem */
const findNamed = async (payload: Payload, { items, other }: StoryOrder): Promise<boolean> => {
  const named = [...items, ...(other === null ? [] : [other])]
  const { docs } = await payload.find({
    ...bareItems,
    where: { id: { in: named.filter((id) => wireStoreOf(payload).isId(id)) } },
    select: { filed: true },
  })
  const found = new Set(docs.map(({ id }) => id))
  const unknown = named.filter((id) => !found.has(id))
  if (unknown.length > 0) throw new UnknownItem(unknown)
  return docs.every(({ filed }) => filed)
}

const decide = async (
  payload: Payload,
  { kind, items, other }: StoryOrder,
  by: string | null,
): Promise<Decided> => {
  await readFilingNote(payload)
  const { id } = await payload.create({
    collection: 'story-decisions',
    data: {
      kind,
      items,
      other: kind === 'pin' || kind === 'not-this-story' ? other : null,
      by,
      at: new Date().toISOString(),
    },
    depth: 0,
  })
  const done = await carryOutDecisions(payload, await readSources(payload))
  return { decision: id, story: done?.story ?? null, back: await ordersBack(payload, done?.moved ?? []) }
}

/**
 * Puts on record what an editor decides about stories, and carries it out. It names items, so that it
 * outlives every rebuild; what a crash leaves undone is carried out before the next item is filed.
 * @throws InputRefused, UnknownItem; ActRefused (`save-busy`) while others file without a pause
 */
export const decideStories = async (
  payload: Payload,
  order: StoryOrder,
  by: string | null,
): Promise<Decided> => {
  checkOrder(order)
  if (!(await findNamed(payload, order))) await fileArrivals(payload)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const decided = await underKeptClaim(payload, claimOfFiling, () => decide(payload, order, by))
    if (decided) return decided
    await pause(pace)
  }
  throw new ActRefused('save-busy', 'So much comes in that nothing was decided. Try again in a moment.')
}
