import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'

/** Which of these releases, named by events, are no longer in the chain: it was cut, mostly at its end. */
export const checkNamedReleases = async (payload: Payload, hashes: string[]): Promise<AuditFinding[]> => {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { sha256: { in: hashes } },
    depth: 0,
    pagination: false,
    select: { sha256: true },
  })
  const there = new Set(docs.map(({ sha256 }) => sha256))
  return hashes
    .filter((sha256) => !there.has(sha256))
    .map((sha256) => ({
      code: 'release-gone',
      where: `releases/${sha256}`,
      key: sha256,
      message: `Release ${sha256} is gone, and an event says it was printed: the chain of releases was cut.`,
    }))
}
