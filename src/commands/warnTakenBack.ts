import type { Payload } from 'payload'
import type { WireWarning } from '../adapters/wire/wireParser.ts'
import { latestPerId } from '../domain/wire/latestPerId.ts'
import { nameSome } from '../domain/wire/nameSome.ts'
import { shortened } from '../domain/wire/shortened.ts'
import type { WireItem } from '../domain/wire/wireItem.ts'
import { bareItems } from './stories/bareItems.ts'

interface Sent {
  /** What a person calls the document. */
  name: string
  /** Id of the source. */
  source: string
  items: readonly WireItem[]
}

const states = ['canceled', 'withheld'] as const
/** Ids asked about at once. */
const CHUNK = 250

/** How each of these items of a source was taken back, by external id; only those that were. */
const findTakenBack = async (
  payload: Payload,
  source: string,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  for (let at = 0; at < ids.length; at += CHUNK) {
    const asked = ids.slice(at, at + CHUNK)
    const { docs } = await payload.find({
      ...bareItems,
      where: {
        and: [{ source: { equals: source } }, { externalId: { in: asked } }, { state: { in: [...states] } }],
      },
      select: { externalId: true, state: true },
    })
    for (const { externalId, state } of docs) found.set(externalId, state)
  }
  return found
}

const say = (name: string, state: string, ids: readonly string[]): string => {
  const which = nameSome(ids.map((id) => shortened(id, 100)))
  return ids.length === 1
    ? `${name}: ${which} was ${state} before and stays so. To have it printed again, send it under a new id.`
    : `${name}: ${which} were ${state} before and stay so. To have them printed again, send each under a new id.`
}

/**
 * Tells of items that were canceled or withheld before and are sent anew as if they stood: they stay
 * taken back, whatever comes under their id. One sentence for each of the two states, however many they
 * are; asked before the document is delivered, or its own cancellations would be told as well.
 */
export const warnTakenBack = async (
  payload: Payload,
  { name, source, items }: Sent,
): Promise<WireWarning[]> => {
  const standing = latestPerId(items).filter(({ withdrawn }) => withdrawn === null)
  const ids = standing.map(({ externalId }) => externalId)
  const known = await findTakenBack(payload, source, ids)
  return states.flatMap((state): WireWarning[] => {
    const staying = ids.filter((id) => known.get(id) === state)
    return staying.length > 0 ? [{ code: 'taken-back', message: say(name, state, staying) }] : []
  })
}
