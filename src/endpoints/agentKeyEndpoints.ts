import type { Endpoint, PayloadRequest } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { issueAgentKey } from '../commands/agents/issueAgentKey.ts'
import { revokeAgentKey } from '../commands/agents/revokeAgentKey.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'

const headers = { 'Cache-Control': 'private, no-store' }

const keyNamed = (req: PayloadRequest): { id: string; now: Date } => {
  if (!mayDo(rolesOf(req.user), 'agent-keys', 'update'))
    throw new RightMissing('Only administrators make and revoke keys of agents.')
  return { id: idInPath(req, 'Name the key in the address.'), now: new Date() }
}

/** POST /api/agent-keys/:id/issue: makes the key and tells it once: 201 { key }. Voids the one before. */
const issue: Endpoint = {
  path: '/:id/issue',
  method: 'post',
  handler: async (req) =>
    Response.json({ key: await issueAgentKey(req, keyNamed(req)) }, { status: 201, headers }),
}

/** POST /api/agent-keys/:id/revoke: ends it for good. */
const revoke: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    await revokeAgentKey(req, keyNamed(req))
    return Response.json({ revoked: true }, { headers })
  },
}

/** What administrators do with keys of agents besides naming them. 409 for a key that was revoked. */
export const agentKeyEndpoints: Endpoint[] = [issue, revoke]
