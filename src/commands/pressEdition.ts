import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { type Amendments, amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import { carryAmendments } from '../domain/editions/carryAmendments.ts'
import { isInPrint } from '../domain/editions/isInPrint.ts'
import type { Manifest, PrintedSection } from '../domain/editions/manifest.ts'
import type { PressStep } from '../domain/editions/pressStep.ts'
import { readManifest } from '../domain/editions/readManifest.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { GateRefusal } from '../errors/GateRefusal.ts'
import { ProofOutdated } from '../errors/ProofOutdated.ts'
import type { Release } from '../generated/payload-types.ts'
import { announceRelease } from './announceRelease.ts'
import { checkGathered } from './checkEdition.ts'
import { composeEdition } from './composeEdition.ts'
import { contentsNow } from './contentsNow.ts'
import { gatherEdition, type GatheredEdition } from './gatherEdition.ts'
import { changesSinceProof, holdToProof, type ProofWanted } from './holdToProof.ts'
import { isSettled } from './isSettled.ts'
import { inTurn } from './inTurn.ts'
import { newestOfEdition } from './newestOfEdition.ts'
import { insertRelease } from './insertRelease.ts'
import { settleRelease } from './settleRelease.ts'
import { storeSnapshots } from './storeSnapshots.ts'

export interface PrintOrder {
  /** The edition's id. */
  edition: string
  /** Who prints; null for the machine. */
  by: string | null
  /** Why there is a release, for the record. */
  reason: string
  proof: ProofWanted
  now: () => Date
  /** Is told of each step as it begins. */
  tell?: (step: PressStep) => void
}

export interface Pressed {
  release: Release
  /** False where nothing had changed since that release, which is not of this press. */
  isNew: boolean
}

/** How often a press gathers anew when others print in the same edition at the same time. */
const attempts = 10

interface Blocked {
  gathered: GatheredEdition
  findings: Finding[]
  order: PrintOrder
}

/** What stands in the way is often what was changed since the proof: then the press says that first. */
const refuseBlocked = async (
  payload: Payload,
  { gathered, findings, order: { proof, now } }: Blocked,
): Promise<never> => {
  const printable = await contentsNow(payload, gathered, now())
  const changes = await changesSinceProof(payload, { edition: gathered.edition, proof, ...printable })
  throw changes.length > 0 ? new ProofOutdated(changes, findings) : new GateRefusal(findings, 'edition')
}

/** What readers were shown when a press began. */
type Standing = Amendments & { sections: PrintedSection[] }

const standingIn = (printed: Manifest | null): Standing => ({
  sections: printed?.sections ?? [],
  ...amendmentsOf(printed),
})

/** What was added, corrected or taken down while a press gathered would be printed over: gather again. */
const refuseOvertaken = (gathered: Standing, before: Manifest | null): void => {
  if (!isDeepStrictEqual(standingIn(before), gathered))
    throw new ActRefused(
      'press-overtaken',
      'Something else of this edition was printed meanwhile; press again.',
    )
}

const refuseUnchanged = (): never => {
  throw new ActRefused('press-unchanged', 'Nothing has changed since the newest release.')
}

/** A press that would print what is in print already; whatever a crash left behind that is put in order. */
const answerStanding = async (payload: Payload, { edition, tell }: PrintOrder): Promise<Pressed> => {
  const release = await newestOfEdition(payload, edition)
  if (!release) throw new Error('What is unchanged was printed before.')
  tell?.('settle')
  if (!(await isSettled(payload, release))) await settleRelease(payload, release)
  return { release, isNew: false }
}

const print = async (payload: Payload, order: PrintOrder): Promise<Pressed> => {
  const { by, reason, now, proof, tell = () => undefined } = order
  tell('gate')
  const newest = await newestOfEdition(payload, order.edition)
  const standing = standingIn(newest && readManifest(newest.manifest))
  const gathered = await gatherEdition(payload, order.edition)
  const { edition } = gathered
  const { findings } = await checkGathered(payload, gathered, now())
  if (blockingFindings(findings).length > 0) await refuseBlocked(payload, { gathered, findings, order })
  tell('texts')
  const at = now().toISOString()
  const { sections, snapshots } = await composeEdition(payload, gathered)
  await storeSnapshots(payload, snapshots)
  const release = await insertRelease(payload, {
    ...{ edition, act: 'print', by, reason, at },
    shows: async (before, masthead) => {
      refuseOvertaken(standing, before)
      tell('proof')
      const shown = carryAmendments(sections, before)
      const contents = { edition, masthead, ...shown }
      const isOut = isInPrint(contents, before)
      await holdToProof(payload, { edition, proof, contents, snapshots, by, at, isOut })
      if (isOut) refuseUnchanged()
      tell('number')
      return shown
    },
  })
  announceRelease(release.sequence)
  tell('settle')
  await settleRelease(
    payload,
    release,
    gathered.sections.flatMap((one) => one.articles),
  )
  return { release, isNew: true }
}

const refusalOf = (error: unknown): string => (error instanceof ActRefused ? error.data.code : '')

/**
 * Prints an edition: gate, snapshots, proof, number, release. The insert of the release is the
 * publication: a crash before it leaves the old paper, a crash after it the new one, which
 * `settleRelease` then completes. Where readers are shown exactly this already no release is made: it
 * answers the one that stands.
 * @throws GateRefusal with every finding when one blocks; ActRefused (`proof-missing`) or ProofOutdated
 * when this is not what was proofed. Nothing is written then.
 */
export const pressEdition = (payload: Payload, order: PrintOrder): Promise<Pressed> =>
  inTurn('press', async () => {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await print(payload, order)
      } catch (error) {
        const code = refusalOf(error)
        if (code === 'press-unchanged') return answerStanding(payload, order)
        if (code !== 'press-overtaken' || attempt === attempts) throw error
      }
  })
