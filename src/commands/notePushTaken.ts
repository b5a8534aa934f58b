import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { endOfPush, type SignedPush } from '../domain/wire/pushSignature.ts'

/** Signed content, not signature: of several signatures of one push each could be sent alone. */
const keyOf = (source: string, { timestamp, body }: SignedPush): string => {
  const hash = createHash('sha256').update(`${source}.${timestamp}.`).update(body).digest('hex')
  return `push:${String(endOfPush(timestamp))}:${hash}`
}

/** Whether a push was taken in whole before, by whatever process, before whatever restart. */
export const isPushTaken = async (payload: Payload, source: string, push: SignedPush): Promise<boolean> => {
  const key = keyOf(source, push)
  return (await payload.count({ collection: 'payload-kv', where: { key: { equals: key } } })).totalDocs > 0
}

/** Notes that a push is stored, so that it is not taken in again; noting it twice does no harm. */
export const notePushTaken = async (payload: Payload, source: string, push: SignedPush): Promise<void> => {
  try {
    await payload.create({ collection: 'payload-kv', data: { key: keyOf(source, push), data: {} } })
  } catch (error) {
    if (!(await isPushTaken(payload, source, push))) throw error
  }
}

/** Forgets pushes that are too old to be accepted anyway. */
export const forgetPushes = async (payload: Payload, now: Date): Promise<void> => {
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
