import type { CollectionBeforeChangeHook } from 'payload'
import type { Source } from '../../src/generated/payload-types.ts'
import { pollAddress } from '../../src/domain/wire/pollAddress.ts'

const isAnother = (data: Partial<Source>, before: Source): boolean => {
  const { platform, handle, polling } = { ...before, ...data }
  return pollAddress({ platform, handle: handle ?? null, polling: polling ?? {} }) !== pollAddress(before)
}

const isNewlyPolled = ({ polling }: Partial<Source>, before: Source): boolean =>
  polling?.enabled === true && before.polling?.enabled !== true

/** A source that somebody gives another address, or wants polled again, waits for nothing: it begins anew. */
export const pollAnew: CollectionBeforeChangeHook<Source> = ({ data, originalDoc, req }) => {
  if (!req.user || !originalDoc) return data
  const isMoved = isAnother(data, originalDoc)
  if (!isMoved && !isNewlyPolled(data, originalDoc)) return data
  const begun = { nextAt: null, faults: 0, ...(isMoved ? { cursor: null } : {}) }
  return { ...data, polling: { ...data.polling, ...begun } }
}
