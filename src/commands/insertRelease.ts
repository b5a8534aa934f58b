import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { composeManifest } from '../domain/editions/composeManifest.ts'
import type { ReleaseContents } from '../domain/editions/contentHash.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { nextPosition, type PrintedSoFar } from '../domain/editions/nextPosition.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { signText } from '../domain/editions/signing/signText.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import type { Edition, Release } from '../generated/payload-types.ts'
import { gatherSurroundings } from './gatherSurroundings.ts'
import { newestOfEdition } from './newestOfEdition.ts'
import { type Furniture, furnitureOf, readFurniture } from './readMasthead.ts'
import { readPrintedSoFar } from './readPrintedSoFar.ts'
import { isWriteConflict } from './retryConflict.ts'
import { signingKey } from './signingKey.ts'

/** What a release shows besides the edition and the masthead. */
export type Shown = Pick<ReleaseContents, 'sections' | 'corrections' | 'killed'>

export interface ReleaseOrder {
  edition: Edition
  act: NonNullable<PrintedSoFar['act']>
  by: string | null
  reason: string
  /** ISO 8601 in UTC. */
  at: string
  /**
   * What is to be shown, given the newest release of the edition; asked anew after every lost race. It may
   * refuse by throwing.
   */
  shows: (printed: Manifest | null, masthead: Manifest['masthead']) => Promise<Shown>
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

/**
 * What amends a release leaves all else of it as it was printed, the masthead too, and hangs on no setting:
 * a kill goes through whatever stands in the masthead by now.
 */
const furnitureFor = async (payload: Payload, { edition, act }: ReleaseOrder): Promise<Furniture> => {
  const amended = act === 'print' ? null : await newestOfEdition(payload, edition.id)
  return amended ? furnitureOf(parseManifest(amended.manifest)) : readFurniture(payload)
}

const placeFor = async (payload: Payload, order: ReleaseOrder) => {
  const { edition, act, at } = order
  const furniture = await furnitureFor(payload, order)
  const asked = { ...furniture, now: new Date(at) }
  const { headAt, newest, ...printed } = await readPrintedSoFar(payload, edition, asked)
  const { position, finding } = nextPosition({ ...printed, act })
  if (finding) throw new GateRefusal([finding], 'edition')
  const parent = printed.head?.sha256 ?? null
  const standing = act === 'print' || newest === null ? furniture : furnitureOf(newest)
  return { ...standing, position, newest, parent, releasedAt: notBefore(at, headAt) }
}

const compose = async (payload: Payload, order: ReleaseOrder) => {
  const { masthead, numbering, position, newest, parent, releasedAt } = await placeFor(payload, order)
  const { edition, reason, shows } = order
  const contents = { edition, masthead, ...(await shows(newest, masthead)) }
  const surroundings = await gatherSurroundings(payload, masthead, new Date(order.at))
  const composed = composeManifest({ contents, numbering, surroundings, position, releasedAt, reason })
  if (composed.problems) throw new ActRefused('manifest-unreadable', composed.problems.join('; '))
  const { sha256, text } = composed
  // The key is read after the head: whoever follows a release of a new key signs with that one too.
  const key = await signingKey(payload, { now: new Date(order.at), renewLost: order.act === 'kill' })
  const signed = { signature: signText(text, key), keyId: key.keyId }
  return { parent, release: { ...position, ...signed, at: releasedAt, reason, manifest: text, sha256 } }
}

const tryInsert = async (payload: Payload, order: ReleaseOrder): Promise<Release | 'outrun'> => {
  const { parent, release } = await compose(payload, order)
  const data = { ...release, edition: order.edition.id, by: order.by }
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
export const insertRelease = async (payload: Payload, order: ReleaseOrder): Promise<Release> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const release = await tryInsert(payload, order)
    if (release !== 'outrun') return release
    await pause(Math.random() * 20 * Math.min(attempt, 10))
  }
  throw new ActRefused(
    'press-busy',
    'Other presses were faster every time. Nothing was printed; press again.',
  )
}
