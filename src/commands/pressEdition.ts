import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { type Amendments, amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import { carryAmendments } from '../domain/editions/carryAmendments.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
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

/** How often a press gathers anew when others correct and kill at the same time. */
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

/** What was corrected or taken down while a press gathered would be printed over: gather again. */
const refuseOvertaken = (gathered: Amendments, before: Manifest | null): void => {
  if (!isDeepStrictEqual(amendmentsOf(before), gathered))
    throw new ActRefused('press-overtaken', 'Something was corrected or taken down meanwhile; press again.')
}

const print = async (payload: Payload, order: PrintOrder): Promise<Release> => {
  const { by, reason, now, proof, tell = () => undefined } = order
  tell('gate')
  const newest = await newestOfEdition(payload, order.edition)
  const amended = amendmentsOf(newest && readManifest(newest.manifest))
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
      refuseOvertaken(amended, before)
      tell('proof')
      const shown = carryAmendments(sections, before)
      const contents = { edition, masthead, ...shown }
      await holdToProof(payload, { edition, proof, contents, snapshots, by, at })
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
  return release
}

/**
 * Prints an edition: gate, snapshots, proof, number, release. The insert of the release is the
 * publication: a crash before it leaves the old paper, a crash after it the new one, which
 * `settleRelease` then completes.
 * @throws GateRefusal with every finding when one blocks; ActRefused (`proof-missing`) or ProofOutdated
 * when this is not what was proofed. Nothing is written then.
 */
export const pressEdition = (payload: Payload, order: PrintOrder): Promise<Release> =>
  inTurn('press', async () => {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await print(payload, order)
      } catch (error) {
        const isOvertaken = error instanceof ActRefused && error.data.code === 'press-overtaken'
        if (!isOvertaken || attempt === attempts) throw error
      }
  })
