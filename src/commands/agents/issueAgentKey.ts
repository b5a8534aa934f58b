import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { agentSecretOf, hashOfSecret, startOfSecret } from '../../domain/agents/agentSecretOf.ts'

/** Bytes of chance in a key. */
const length = 32

/**
 * Makes a new key for an agent and answers it, the only time it is ever told: its hash is kept. The key it
 * had before is void.
 * @throws ActRefused (`key-revoked`) for one that was revoked
 */
export const issueAgentKey = async (
  req: PayloadRequest,
  { id, now }: { id: string; now: Date },
): Promise<string> => {
  const secret = agentSecretOf(randomBytes(length))
  await req.payload.update({
    collection: 'agent-keys',
    id,
    data: {
      keyStart: startOfSecret(secret),
      keySha256: hashOfSecret(secret),
      issuedAt: now.toISOString(),
    },
    depth: 0,
    req,
  })
  return secret
}
