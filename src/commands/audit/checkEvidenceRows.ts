import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'
import { textOf } from '../../domain/audit/textOf.ts'
import { NotCanonical } from '../../domain/editions/NotCanonical.ts'
import { hashEvidence } from '../../domain/evidence/hashEvidence.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { Evidence, WireRevision } from '../../generated/payload-types.ts'
import { evidenceOfRow } from './evidenceOfRow.ts'
import { tellWhatRests } from './tellWhatRests.ts'

const isWhatItsHashSays = (row: Evidence): boolean => {
  try {
    return hashEvidence(evidenceOfRow(row)) === row.sha256
  } catch (error) {
    if (error instanceof NotCanonical) return false
    throw error
  }
}

const findRevisions = async (payload: Payload, rows: Evidence[]): Promise<Map<string, WireRevision>> => {
  const ids = rows.map((row) => idOf(row.wireRevision)).filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'wire-revisions',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((revision) => [revision.id, revision]))
}

const isOf = (row: Evidence, { headline, text }: WireRevision): boolean =>
  textOf(headline) === textOf(row.title) && textOf(text) === textOf(row.text)

/** The record of a look that brought no new words. Those of earlier versions name no revision. */
const holdsNoWords = ({ outcome }: Evidence): boolean => outcome !== 'frozen' && outcome !== 'edited'

const faultOnWire = (row: Evidence, revision: WireRevision | undefined): string | null => {
  const isLook = holdsNoWords(row)
  if (isLook && idOf(row.wireRevision) === null) return null
  if (!revision) return 'names a wire revision that is not there'
  return isLook || isOf(row, revision) ? null : `is not what wire revision ${revision.id} says`
}

const faultOf = (row: Evidence, revision: WireRevision | undefined): string | null => {
  if (!isWhatItsHashSays(row)) return 'is not what its hash says'
  return row.basis === 'wire' ? faultOnWire(row, revision) : null
}

/** Which of these pieces of evidence are not what was frozen, and what rests on them. */
export const checkEvidenceRows = async (payload: Payload, ids: string[]): Promise<AuditFinding[]> => {
  const { docs } = await payload.find({
    collection: 'evidence',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  const revisions = await findRevisions(payload, docs)
  const findings: AuditFinding[] = []
  for (const row of docs) {
    const fault = faultOf(row, revisions.get(idOf(row.wireRevision) ?? ''))
    if (fault === null) continue
    const resting = await tellWhatRests(payload, row.id)
    const message = `Evidence ${row.id} (${row.identity}) ${fault}. ${resting}`
    findings.push({ code: 'evidence-changed', where: `evidence/${row.sha256}`, key: row.id, message })
  }
  return findings
}
