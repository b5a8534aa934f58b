import type { Payload } from 'payload'
import { contentHash } from '../domain/editions/contentHash.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { checkScheduleTime } from '../domain/publication/checkScheduleTime.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { Edition } from '../generated/payload-types.ts'
import { checkGathered } from './checkEdition.ts'
import { contentsNow } from './contentsNow.ts'
import { gatherEdition, type GatheredEdition } from './gatherEdition.ts'
import { holdToProof } from './holdToProof.ts'
import { recordEvent } from './recordEvent.ts'
import { writeEdition } from './writeEdition.ts'

interface Scheduling {
  edition: string
  at: Date
  by: string
  now: Date
}

interface Cancelling {
  edition: string
  by: string
}

const noSchedule = { pressAt: null, pressBy: null, pressSha256: null, pressNote: null }

/** The hash that is proofed now, once nothing will stand in its way by then. */
const hashToPin = async (payload: Payload, gathered: GatheredEdition, { at, by, now }: Scheduling) => {
  const { edition } = gathered
  const printable = await contentsNow(payload, gathered, now)
  await holdToProof(payload, { edition, proof: 'required', ...printable, by, at: now.toISOString() })
  const { findings } = await checkGathered(payload, gathered, at)
  if (blockingFindings(findings).length > 0) throw new GateRefusal(findings, 'edition')
  return contentHash(printable.contents)
}

/**
 * Schedules the proofed state of an edition, by its hash, for a time by which nothing may stand in its
 * way. Scheduling it again replaces the time.
 * @throws InputRefused for a time that has passed; GateRefusal; ActRefused (`proof-missing`) and
 * ProofOutdated for what was not proofed as it stands.
 */
export const schedulePress = async (payload: Payload, scheduling: Scheduling): Promise<Edition> => {
  const { edition: id, at, by, now } = scheduling
  const wrongTime = checkScheduleTime(at, now)
  if (wrongTime !== null) throw new InputRefused('schedule-time', 'at', wrongTime)
  const gathered = await gatherEdition(payload, id)
  const pressSha256 = await hashToPin(payload, gathered, scheduling)
  const data = { pressAt: at.toISOString(), pressBy: by, pressSha256, pressNote: null }
  const edition = await writeEdition(payload, { edition: id, data })
  await recordEvent(payload, {
    actor: by,
    act: 'edition.press-set',
    subject: `editions/${id}`,
    details: { pressAt: data.pressAt, pressSha256 },
  })
  return edition
}

/** Takes a scheduled press back, or puts away the note of one that was refused. */
export const cancelPress = async (payload: Payload, { edition: id, by }: Cancelling): Promise<Edition> => {
  const before = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  if (!before.pressAt) throw new ActRefused('schedule-missing', 'No press of this edition is scheduled.')
  const edition = await writeEdition(payload, { edition: id, data: noSchedule })
  await recordEvent(payload, {
    actor: by,
    act: 'edition.press-cancelled',
    subject: `editions/${id}`,
    details: { pressAt: before.pressAt },
  })
  return edition
}
