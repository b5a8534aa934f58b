import type { Payload } from 'payload'
import { isSignedPush, type SignedPush } from '../domain/wire/pushSignature.ts'
import type { Source } from '../generated/payload-types.ts'
import { keyOfPush } from './keyOfPush.ts'

/** Stands for a source that does not exist, so that it takes as long to refuse it as any other. */
const nobody = { id: 'nobody', push: { generation: 1 } }

/** The source that signed a push, or null: no such source, another key, another time. */
export const authenticatePush = async (
  payload: Payload,
  { code, push, now }: { code: string; push: SignedPush; now: Date },
): Promise<Source | null> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { code: { equals: code.trim().toUpperCase().slice(0, 40) } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const source = docs[0] ?? null
  const isSigned = isSignedPush(push, keyOfPush(source ?? nobody), now)
  return isSigned ? source : null
}
