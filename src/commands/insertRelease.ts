import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { canonicalJson } from '../domain/editions/canonicalJson.ts'
import { composeManifest, type ManifestParts } from '../domain/editions/composeManifest.ts'
import { nextPosition } from '../domain/editions/nextPosition.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import type { Edition, Release } from '../generated/payload-types.ts'
import { readMasthead } from './readMasthead.ts'
import { readPrintedSoFar } from './readPrintedSoFar.ts'
import { isWriteConflict } from './retryConflict.ts'

interface ReleaseParts {
  edition: Edition
  sections: ManifestParts['sections']
  by: string | null
  reason: string
  at: string
}

/** How often a press that lost the race for a place tries again. */
const attempts = 60

const headOf = async (payload: Payload): Promise<string | null> => {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]?.sha256 ?? null
}

/** A clock that jumped back must not date a release before its parent. */
const notBefore = (at: string, parentAt: string | null): string =>
  parentAt !== null && parentAt > at ? parentAt : at

const compose = async (payload: Payload, parts: ReleaseParts) => {
  const masthead = await readMasthead(payload)
  const now = new Date(parts.at)
  const { headAt, ...printed } = await readPrintedSoFar(payload, parts.edition, { masthead, now })
  const { position, finding } = nextPosition(printed)
  if (finding) throw new GateRefusal([finding], 'edition')
  const { edition, sections, reason } = parts
  const releasedAt = notBefore(parts.at, headAt)
  const composed = composeManifest({ edition, masthead, sections, position, releasedAt, reason })
  if (composed.problems) throw new ActRefused('manifest-unreadable', composed.problems.join('; '))
  const { sha256, manifest } = composed
  const parent = printed.head?.sha256 ?? null
  return {
    parent,
    release: { ...position, at: releasedAt, reason, manifest: canonicalJson(manifest), sha256 },
  }
}

const tryInsert = async (payload: Payload, parts: ReleaseParts): Promise<Release | 'outrun'> => {
  const { parent, release } = await compose(payload, parts)
  const data = { ...release, edition: parts.edition.id, by: parts.by }
  try {
    return await payload.create({ collection: 'releases', data, depth: 0 })
  } catch (error) {
    if (isWriteConflict(error)) return 'outrun'
    if ((await headOf(payload)) !== parent) return 'outrun'
    throw error
  }
}

/**
 * Takes the next place in the chain and publishes by inserting the release. Whoever loses a race
 * for the place reads the chain anew and tries again.
 * @throws GateRefusal when the edition may not be printed, ActRefused when others are always faster.
 */
export const insertRelease = async (payload: Payload, parts: ReleaseParts): Promise<Release> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const release = await tryInsert(payload, parts)
    if (release !== 'outrun') return release
    await pause(Math.random() * 20 * Math.min(attempt, 10))
  }
  throw new ActRefused(
    'press-busy',
    'Other presses were faster every time. Nothing was printed; press again.',
  )
}
