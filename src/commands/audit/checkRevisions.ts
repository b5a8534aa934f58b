import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { hashWireText } from '../../domain/wire/hashWireText.ts'

/** Which of these wire revisions are not the words that were hashed when they came in. */
export const checkRevisions = async (payload: Payload, ids: string[]): Promise<AuditFinding[]> => {
  const { docs } = await payload.find({
    collection: 'wire-revisions',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  return docs
    .filter(
      ({ headline, text, sha256 }) => hashWireText({ headline: headline ?? '', text: text ?? '' }) !== sha256,
    )
    .map(({ id, item, sequence }) => ({
      code: 'revision-changed',
      where: `wire-revisions/${id}`,
      key: id,
      message: `Wire revision ${id}, revision ${sequence} of wire item ${String(idOf(item))}, is not what its hash says.`,
    }))
}
