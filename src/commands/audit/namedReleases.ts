import type { Payload } from 'payload'
import { groupOf } from '../../domain/audit/groupOf.ts'
import { sha256Hex } from '../../domain/editions/sha256Hex.ts'
import type { Event } from '../../generated/payload-types.ts'
import { eventsInBatches } from './eventsInBatches.ts'

/** What an event says of a release: a correction names it, and an import the last of the chain that came. */
const namedBy = ({ act, details }: Event): string[] => {
  const { release, sha256 } = groupOf(details)
  const { data } = sha256Hex.safeParse(act === 'paper.imported' ? sha256 : release)
  return data === undefined ? [] : [data]
}

/** Hashes of the releases that events name, in batches; one that is named often comes up again. */
export async function* namedReleases(payload: Payload): AsyncGenerator<string[]> {
  for await (const events of eventsInBatches(payload)) {
    const named = [...new Set(events.flatMap(namedBy))]
    if (named.length > 0) yield named
  }
}
