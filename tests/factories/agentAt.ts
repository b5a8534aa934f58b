import { createLocalReq, type Payload } from 'payload'
import { issueAgentKey } from '../../src/commands/agents/issueAgentKey.ts'
import type { AgentRight } from '../../src/domain/agents/agentRight.ts'
import type { Staff } from './createStaff.ts'

export interface Key {
  id: string
  secret: string
}

let opened = 0

/** A key of an agent that works for a member of staff, made by an administrator. */
export const makeKey = async (
  payload: Payload,
  { administrator, owner, rights }: { administrator: Staff; owner: Staff; rights: AgentRight[] },
): Promise<Key> => {
  opened += 1
  const req = await createLocalReq({ user: administrator.user }, payload)
  const data = { label: `Agent ${String(opened)}`, owner: owner.user.id, rights }
  const { id } = await payload.create({
    collection: 'agent-keys',
    data,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id, secret: await issueAgentKey(req, { id, now: new Date() }) }
}

export interface AgentAnswer {
  status: number
  text: string
  headers: Headers
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are looked into freely
  body: any
}

export interface Asked {
  secret?: string
  method?: string
  body?: string
  headers?: Record<string, string>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** Sends something to /mcp, over HTTP, as it is. */
export const sendTo = async (origin: string, asked: Asked): Promise<AgentAnswer> => {
  const { secret, method = 'POST', body, headers = {} } = asked
  const response = await fetch(`${origin}/mcp`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  return { status: response.status, text, headers: response.headers, body: parsed(text) }
}

/** One message of JSON-RPC. */
export const message = (method: string, params: unknown = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })

export interface ToolAnswer extends AgentAnswer {
  refused: boolean
  said: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are looked into freely
  told: any
}

/** Has an agent use a tool by its name. */
export const useTool = async (
  { origin, secret }: { origin: string; secret: string },
  name: string,
  asked: unknown = {},
): Promise<ToolAnswer> => {
  const answer = await sendTo(origin, { secret, body: message('tools/call', { name, arguments: asked }) })
  const said = String(answer.body.result?.content?.[0]?.text ?? answer.body.error?.message ?? '')
  const refused = answer.body.result?.isError !== false
  return { ...answer, refused, said, told: refused ? null : parsed(said) }
}
