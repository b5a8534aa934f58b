import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import type { Agent } from '../../commands/agents/Agent.ts'
import { authenticateAgent } from '../../commands/agents/authenticateAgent.ts'
import { secretInHeader } from '../../domain/agents/agentSecretOf.ts'
import { answerAgent } from '../agents/answerAgent.ts'
import { clientAddress } from '../live/clientAddress.ts'
import { boundRequests } from '../boundRequests.ts'
import { readBody } from '../readBody.ts'
import { refuseRequest } from '../refuseRequest.ts'

const LARGEST = 100_000
const LONGEST = 15_000
const json = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i

const sentences: Readonly<Record<number, string>> = {
  400: 'Send one message of JSON-RPC 2.0; batches are not taken.',
  401: 'This key opens nothing: it was never made, is void or revoked, or its editor drafts no more.',
  403: 'Pages of other sites ask nothing here.',
  405: 'Ask by POST, each message with its answer: there are no sessions and no stream.',
  408: 'The message took too long to arrive.',
  413: `The message is larger than the newsroom takes: ${String(LARGEST / 1000)} KB at most.`,
  415: 'Send JSON in UTF-8, unpacked: application/json.',
  429: 'Too many questions. Wait a minute and go on.',
  500: 'The newsroom could not answer that.',
}

/** Codes below -32000 are JSON-RPC’s own; -32000 is for a server to use. */
const codes: Readonly<Record<number, number>> = { 400: -32600, 500: -32603 }

const refuse = (res: Response, status: number): void => {
  const error = { code: codes[status] ?? -32000, message: sentences[status] ?? '' }
  refuseRequest(res, status, { jsonrpc: '2.0', error, id: null })
}

const bound = boundRequests(refuse)

const agentAt = (res: Response): Agent => res.locals['agent'] as Agent

/** Browsers name the page that asks; agents are no pages (DNS rebinding). */
const refuseOtherShapes: RequestHandler = (req, res, next) => {
  if (req.get('origin') !== undefined) return refuse(res, 403)
  if (!json.test(req.get('content-type') ?? '') || req.get('content-encoding') !== undefined)
    return refuse(res, 415)
  next()
}

/** Nothing is read from anybody without a key. */
const authenticate =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const secret = secretInHeader(req.get('authorization'))
    const agent = secret === null ? null : await authenticateAgent(payload, secret)
    if (!agent) {
      res.setHeader('WWW-Authenticate', 'Bearer')
      return refuse(res, 401)
    }
    res.locals['agent'] = agent
    next()
  }

/** One message; null for what is none, and for a batch, which would ask more often than it is counted. */
const messageIn = (bytes: Uint8Array): object | null => {
  try {
    const message: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof message === 'object' && !Array.isArray(message) ? message : null
  } catch {
    return null
  }
}

const answer: RequestHandler = async (req, res) => {
  const body = await readBody(req, { most: LARGEST, time: LONGEST })
  if ('refused' in body) return refuse(res, body.refused)
  const message = messageIn(body.bytes)
  if (message === null) return refuse(res, 400)
  try {
    const answered = await answerAgent(agentAt(res), { message, version: req.get('mcp-protocol-version') })
    res
      .status(answered.status)
      .type('json')
      .send(await answered.text())
  } catch (error) {
    agentAt(res).payload.logger.error({ err: error }, 'An agent was not answered.')
    refuse(res, 500)
  }
}

/**
 * POST /mcp: one message of the Model Context Protocol with `Authorization: Bearer <key>`, answered in JSON.
 * 400 for what is no message and for batches, 401 without a key that opens, 403 for pages of any site; 408,
 * 413, 415, 429 and 500 with a sentence. 405 for any other method.
 */
export const agentRoute = (payload: Payload): RequestHandler[] => [
  (req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    if (req.method === 'POST') return next()
    res.setHeader('Allow', 'POST')
    refuse(res, 405)
  },
  // Strangers are counted by their address, or they could use up what a key is allowed.
  bound(600, { keyGenerator: clientAddress, skipSuccessfulRequests: true }),
  refuseOtherShapes,
  authenticate(payload),
  bound(120, { keyGenerator: (req) => agentAt(req.res as Response).key }),
  answer,
]
