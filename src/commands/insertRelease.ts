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

const tryInsert = async (payload: Payload, parts: ReleaseParts): Promise<Release | 'outrun'> => {
  const masthead = await readMasthead(payload)
  const { headAt, ...printed } = await readPrintedSoFar(payload, parts.edition, masthead.foundedOn)
  const { position, finding } = nextPosition(printed)
  if (finding) throw new GateRefusal([finding])
  // A clock that jumped back must not date a release before its parent.
  const releasedAt = headAt !== null && headAt > parts.at ? headAt : parts.at
  const { edition, sections, reason } = parts
  const composed = composeManifest({ edition, masthead, sections, position, releasedAt, reason })
  if (composed.problems) throw new ActRefused('manifest-unreadable', composed.problems.join('; '))
  try {
    return await payload.create({
      collection: 'releases',
      data: {
        ...position,
        edition: edition.id,
        at: releasedAt,
        by: parts.by,
        reason,
        manifest: canonicalJson(composed.manifest),
        sha256: composed.sha256,
      },
      depth: 0,
    })
  } catch (error) {
    if ((await headOf(payload)) !== (printed.head?.sha256 ?? null)) return 'outrun'
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
  throw new ActRefused('press-busy', 'Other presses were faster every time. Nothing was printed; press again.')
}
