import { APIError, type Payload } from 'payload'
import { longDate } from '../domain/editions/longDate.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Edition } from '../generated/payload-types.ts'
import { contentOf } from './keepProof.ts'
import { mailAlarm } from './mailAlarm.ts'
import { newestOfEdition } from './newestOfEdition.ts'
import { recordEvent } from './recordEvent.ts'
import { runPress } from './runPress.ts'
import { underKeptClaim } from './underKeptClaim.ts'
import { writeEdition } from './writeEdition.ts'

interface Pressing {
  now: () => Date
}

/** Milliseconds after which the press of a crashed worker may be taken up. */
const holds = 30_000
const nobody = 'Not printed: whoever scheduled it may not print any more. Schedule it again.'

const isDue = ({ pressAt, pressSha256, pressNote }: Edition, now: Date): boolean =>
  Boolean(pressAt) && Boolean(pressSha256) && !pressNote && new Date(pressAt ?? now) <= now

const findDue = async (payload: Payload, now: Date): Promise<Edition[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { pressAt: { less_than_equal: now.toISOString() } },
    sort: 'date',
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs.filter((one) => isDue(one, now))
}

const mayPrint = async (payload: Payload, { pressBy }: Edition): Promise<boolean> => {
  const id = idOf(pressBy)
  const asked = { collection: 'users', id: id ?? '', depth: 0, disableErrors: true } as const
  const user = id === null ? null : await payload.findByID(asked)
  return user !== null && mayAct(user.roles, 'press')
}

/** After a crash in between it is printed already, and only that has to be noted. */
const isPrinted = async (payload: Payload, { id, pressSha256 }: Edition): Promise<boolean> => {
  const newest = await newestOfEdition(payload, id)
  return newest !== null && contentOf(parseManifest(newest.manifest)) === pressSha256
}

const print = async (payload: Payload, edition: Edition, { now }: Pressing): Promise<void> => {
  if (await isPrinted(payload, edition)) return
  await runPress(payload, {
    edition: edition.id,
    by: idOf(edition.pressBy),
    reason: 'Printed as scheduled',
    proof: { sha256: edition.pressSha256 ?? '' },
    now,
  })
}

/** A press that prints nothing says why, on the edition, on the dashboard and by mail. */
const refuse = async (payload: Payload, edition: Edition, note: string): Promise<void> => {
  await writeEdition(payload, { edition: edition.id, data: { pressNote: note } })
  await recordEvent(payload, {
    actor: null,
    act: 'edition.press-refused',
    subject: `editions/${edition.id}`,
    details: { pressAt: edition.pressAt ?? null, note },
  })
  await mailAlarm(payload, { headline: `The paper of ${longDate(edition.date)}`, note })
}

/** The sentence of a refusal; null for what may go better the next time. */
const refusalOf = (error: unknown): string | null => {
  if (!(error instanceof APIError) || !error.isPublic) return null
  const { code } = { code: '', ...(error.data as { code?: string } | null) }
  return code === 'press-busy' ? null : error.message
}

const settle = async (payload: Payload, id: string, pressing: Pressing): Promise<boolean> => {
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  if (!isDue(edition, pressing.now())) return false
  try {
    if (!(await mayPrint(payload, edition))) {
      await refuse(payload, edition, nobody)
      return false
    }
    await print(payload, edition, pressing)
  } catch (error) {
    const note = refusalOf(error)
    if (note === null) throw error
    await refuse(payload, edition, note)
    return false
  }
  const nothing = { pressAt: null, pressBy: null, pressSha256: null, pressNote: null }
  await writeEdition(payload, { edition: id, data: nothing })
  return true
}

/**
 * Prints the editions whose time has come: exactly the state that was proofed and scheduled, or nothing,
 * and then it says why. Each under a claim: of several workers one prints. What failed for a fault of ours
 * stays due. Answers how many were printed.
 */
export const pressScheduled = async (payload: Payload, pressing: Pressing): Promise<number> => {
  let printed = 0
  for (const { id } of await findDue(payload, pressing.now()))
    try {
      const held = { name: `press:${id}`, holds }
      if (await underKeptClaim(payload, held, () => settle(payload, id, pressing))) printed += 1
    } catch (error) {
      payload.logger.error({ err: error, edition: id }, 'A scheduled press could not be carried out yet.')
    }
  return printed
}
