import type { Payload } from 'payload'
import { isOlderVersion, statedVersion } from '../domain/wire/statedVersion.ts'
import type { WireItem } from '../domain/wire/wireItem.ts'
import { findHeld } from './holdWire.ts'
import { findWireOnFile } from './findWireOnFile.ts'
import { wireOnFile } from './wireOnFile.ts'

interface NewestVersions {
  items: WireItem[]
  /** How many are older than what the newsroom holds: sent again by mistake, or by somebody else. */
  older: number
  /** Ids of stored items whose record is of an older version than what arrives, by external id. */
  outdated: Map<string, string>
  /** External ids that wait outside the wire for the end of an embargo. */
  waiting: Set<string>
}

/** Of items that say which version they are, only those that are not older than the one we hold. */
export const newestVersions = async (
  payload: Payload,
  source: string,
  items: readonly WireItem[],
): Promise<NewestVersions> => {
  const versioned = items.filter(({ raw }) => statedVersion(raw) !== null).map(({ externalId }) => externalId)
  const stored = await findWireOnFile(payload, source, versioned)
  const held = items.length === 0 ? [] : await findHeld(payload, source)
  const waiting = new Map(held.map(({ item }) => [item.externalId, statedVersion(item.raw)]))
  const outdated = new Map<string, string>()
  const kept = items.filter(({ externalId, raw }) => {
    const onFile = stored.get(externalId)
    const known = onFile ? statedVersion(wireOnFile(onFile).raw) : (waiting.get(externalId) ?? null)
    if (onFile && isOlderVersion(known, statedVersion(raw))) outdated.set(externalId, onFile.id)
    return !isOlderVersion(statedVersion(raw), known)
  })
  return { items: kept, older: items.length - kept.length, outdated, waiting: new Set(waiting.keys()) }
}
