import type { Payload, TypedUser } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { hashOfSecret } from '../../domain/agents/agentSecretOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { AgentKey } from '../../generated/payload-types.ts'
import type { Agent } from './Agent.ts'

const findKey = async (payload: Payload, secret: string): Promise<AgentKey | null> => {
  const { docs } = await payload.find({
    collection: 'agent-keys',
    where: { keySha256: { equals: hashOfSecret(secret) } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const key = docs[0]
  return key && !key.revokedAt ? key : null
}

/** Whom a key works for, as an editor and nothing more; null for an account that is gone or drafts no more. */
const editorOf = async (payload: Payload, { owner }: AgentKey): Promise<TypedUser | null> => {
  const id = idOf(owner)
  const account =
    id === null ? null : await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (!account || !mayAct(rolesOf(account), 'synthesise')) return null
  return { ...account, roles: ['editor'], collection: 'users' }
}

/** Who signed in with this key; null where it was never made, is void, revoked, or its editor is none any more. */
export const authenticateAgent = async (payload: Payload, secret: string): Promise<Agent | null> => {
  const key = await findKey(payload, secret)
  const user = key && (await editorOf(payload, key))
  return key && user ? { payload, user, key: key.id, rights: key.rights ?? [] } : null
}
