import type { PayloadRequest } from 'payload'

/**
 * Ends a key for good: the next request that carries it is refused.
 * @throws ActRefused (`key-revoked`) for one that was revoked before
 */
export const revokeAgentKey = async (
  req: PayloadRequest,
  { id, now }: { id: string; now: Date },
): Promise<void> => {
  await req.payload.update({
    collection: 'agent-keys',
    id,
    data: { revokedAt: now.toISOString() },
    depth: 0,
    req,
  })
}
