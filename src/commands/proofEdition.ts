import type { Payload } from 'payload'
import { environment } from '../adapters/environment.ts'
import { carryAmendments } from '../domain/editions/carryAmendments.ts'
import { proofLife, proofPath, proofSecret } from '../domain/editions/proofSecret.ts'
import { longDate } from '../domain/editions/longDate.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Edition } from '../generated/payload-types.ts'
import { checkGathered } from './checkEdition.ts'
import { composeEdition } from './composeEdition.ts'
import { gatherEdition } from './gatherEdition.ts'
import { keepProof } from './keepProof.ts'
import { storeSnapshots } from './storeSnapshots.ts'

interface ProofOrder {
  /** The edition's id. */
  edition: string
  /** Who proofs; null for the machine. */
  by: string | null
  now: () => Date
}

/** A proof as whoever asked for it is told of it. */
export interface ProofMade {
  contentSha256: string
  /** The private address of the whole edition, below that of the paper: `/proof/<secret>/`. */
  address: string
  /** ISO 8601 in UTC. */
  expiresAt: string
  /** What the gate has to say; a proof is made all the same, and nothing is printed of it. */
  findings: Finding[]
  /** The place it would take if it were printed now. */
  volume: number
  number: number
  revision: number
}

const refuseVoid = ({ status, date }: Edition): void => {
  if (status === 'void')
    throw new ActRefused(
      'edition-void',
      `${longDate(date)} was declared a day without a paper: there is nothing to proof. Take that back first.`,
    )
}

/**
 * Proofs an edition: keeps what it would print now, under the hash it would print, to be read at a
 * private address for a day. Nothing is published.
 * @throws ActRefused (`edition-void`) for a day that was declared void.
 */
export const proofEdition = async (
  payload: Payload,
  { edition: id, by, now }: ProofOrder,
): Promise<ProofMade> => {
  const at = now()
  const gathered = await gatherEdition(payload, id)
  refuseVoid(gathered.edition)
  const { findings } = await checkGathered(payload, gathered, at)
  const { sections, snapshots } = await composeEdition(payload, gathered)
  await storeSnapshots(payload, snapshots)
  const { proof, manifest } = await keepProof(payload, {
    edition: gathered.edition,
    by,
    at,
    life: proofLife,
    shows: (printed) => carryAmendments(sections, printed),
  })
  const { volume, number } = manifest.edition
  return {
    contentSha256: proof.contentSha256,
    address: proofPath(proofSecret(environment().PAYLOAD_SECRET, proof.id)),
    expiresAt: proof.expiresAt,
    findings,
    volume,
    number,
    revision: manifest.revision,
  }
}
