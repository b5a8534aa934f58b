import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { namesOf } from '../../src/commands/namesOf.ts'
import { saysWord } from '../../src/domain/provenance/saysWord.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'

type Verification = NonNullable<ProvenanceLink['verification']>

const isOther = (said: Verification, before: Verification): boolean =>
  said.status !== before.status || said.note !== before.note

const isOthers = (by: string | null, user: PayloadRequest['user']): by is string =>
  Boolean(user) && by !== null && by !== user?.id

/**
 * Of another’s word only those dispose who have seen it: a save that names no count of saves has seen
 * none. One that does is held against what was saved since by `refuseStaleLink`.
 */
export const refuseUnseenWord: CollectionBeforeChangeHook<ProvenanceLink> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { payload, user, context } = req
  const before = originalDoc?.verification ?? {}
  const by = idOf(before.by)
  if (!isOthers(by, operation === 'create' ? null : user) || context['namesRev']) return data
  if (!isOther({ ...before, ...data.verification }, before)) return data
  const who = (await namesOf(payload, [by])).get(by) ?? 'Another fact-checker'
  throw new ActRefused('stale-edit', `${saysWord(who, before)} Open the link again, then decide.`)
}
