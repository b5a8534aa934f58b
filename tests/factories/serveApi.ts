import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'

export interface Question {
  method?: string
  token?: string
  /** JSON unless it is a string, bytes or a form already. */
  body?: unknown
  headers?: Record<string, string>
}

export interface ApiAnswer {
  status: number
  headers: Headers
  text: string
  /** The parsed body; `{}` where it is no JSON object. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are looked into freely
  body: any
}

export interface Api {
  origin: string
  ask: (path: string, question?: Question) => Promise<ApiAnswer>
  graphql: (query: string, variables: Record<string, unknown>, token?: string) => Promise<ApiAnswer>
  close: () => Promise<void>
}

const toRequest = async (req: IncomingMessage, origin: string): Promise<Request> => {
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(new URL(req.url ?? '/', origin), {
    method: req.method ?? 'GET',
    headers: new Headers(
      Object.entries(req.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ),
    ...(hasBody ? { body: await buffer(req) } : {}),
  })
}

const answer = async (res: ServerResponse, response: Response): Promise<void> => {
  res.statusCode = response.status
  response.headers.forEach((value, name) => res.setHeader(name, value))
  res.end(Buffer.from(await response.arrayBuffer()))
}

const encode = (body: unknown): { body?: BodyInit; headers: Record<string, string> } => {
  if (body === undefined) return { headers: {} }
  if (typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array)
    return {
      body: body as BodyInit,
      headers: typeof body === 'string' ? { 'Content-Type': 'application/json' } : {},
    }
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

const asker =
  (origin: string) =>
  async (path: string, { method = 'GET', token, body, headers = {} }: Question = {}): Promise<ApiAnswer> => {
    const encoded = encode(body)
    const response = await fetch(`${origin}/api${path}`, {
      method,
      ...(encoded.body === undefined ? {} : { body: encoded.body }),
      headers: { ...encoded.headers, ...(token ? { Authorization: `JWT ${token}` } : {}), ...headers },
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }

/** Payload's REST and GraphQL over real HTTP on loopback, as Next would mount them. */
export const serveApi = async (): Promise<Api> => {
  const { default: config } = await import('../../payload.config.ts')
  const graphql = GRAPHQL_POST(config)
  const origin = () => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const server = createServer((req, res) => {
    void toRequest(req, origin())
      .then((request) =>
        req.url?.startsWith('/api/graphql') ? graphql(request) : handleEndpoints({ config, request }),
      )
      .then((response) => answer(res, response))
      .catch((error: unknown) => {
        res.statusCode = 599
        res.end(String(error instanceof Error ? error.stack : error))
      })
  })
  // A slow machine must not close a connection just as the next question comes in on it.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const ask = asker(origin())
  return {
    origin: origin(),
    ask,
    graphql: (query, variables, token) =>
      ask('/graphql', { method: 'POST', body: { query, variables }, ...(token ? { token } : {}) }),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
