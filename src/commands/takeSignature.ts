import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { endOfPush, type SignedPush } from '../domain/wire/pushSignature.ts'

/** Signed content, not signature: of several signatures of one push each could be sent alone. */
const keyOf = (source: string, { timestamp, body }: SignedPush): string => {
  const hash = createHash('sha256').update(`${source}.${timestamp}.`).update(body).digest('hex')
  return `push:${String(endOfPush(timestamp))}:${hash}`
}

const isTaken = async (payload: Payload, key: string): Promise<boolean> =>
  (await payload.count({ collection: 'payload-kv', where: { key: { equals: key } } })).totalDocs > 0

/**
 * Takes a push once: false where it was taken before, by whatever process, before whatever restart. The
 * unique key of Payload's key-value table decides.
 */
export const takeSignature = async (payload: Payload, source: string, push: SignedPush): Promise<boolean> => {
  const key = keyOf(source, push)
  try {
    await payload.create({ collection: 'payload-kv', data: { key, data: {} } })
    return true
  } catch (error) {
    if (await isTaken(payload, key)) return false
    throw error
  }
}

/** Lets a push be sent again: it could not be taken in, through no fault of its own. */
export const giveBackSignature = async (
  payload: Payload,
  source: string,
  push: SignedPush,
): Promise<void> => {
  await payload.delete({ collection: 'payload-kv', where: { key: { equals: keyOf(source, push) } } })
}

/** Forgets pushes that are too old to be accepted anyway. */
export const forgetSignatures = async (payload: Payload, now: Date): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'payload-kv',
    where: { key: { contains: 'push:' } },
    pagination: false,
    depth: 0,
    select: { key: true },
  })
  const old = docs.filter(({ key }) => {
    const end = /^push:(\d+):/.exec(key)?.[1]
    return end !== undefined && Number(end) < now.getTime()
  })
  const ids = old.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += 250)
    await payload.delete({ collection: 'payload-kv', where: { id: { in: ids.slice(at, at + 250) } } })
}
