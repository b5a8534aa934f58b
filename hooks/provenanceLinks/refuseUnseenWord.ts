import type { CollectionBeforeChangeHook } from 'payload'
import { namesOf } from '../../src/commands/namesOf.ts'
import { saysWord } from '../../src/domain/provenance/saysWord.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'

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
  const before = originalDoc?.verification
  const by = idOf(before?.by)
  if (operation === 'create' || !user || context['namesRev'] || by === null || by === user.id) return data
  const said = { ...before, ...data.verification }
  if (said.status === before?.status && said.note === before?.note) return data
  const who = (await namesOf(payload, [by])).get(by) ?? 'Another fact-checker'
  throw new ActRefused('stale-edit', `${saysWord(who, before)} Open the link again, then decide.`)
}
