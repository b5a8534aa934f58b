import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as waitFor } from 'node:timers/promises'
import type { Brain } from './modelBrains.ts'
import { readModelQuestion, type StubQuestion } from './readModelQuestion.ts'

/** What goes wrong with an answer. */
export type StubFault =
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'broken-json'
  | 'cut'
  | 'refusal'
  | 'length'
  | 'empty'
  | 'wrong-shape'
  | 'html'
  | 'json-of-nobody'
  | 'dribble'
  | 'endless'
  | 'silent'
  | 'hang-up'
  | 'fault-in-stream'
  | 'busy-in-stream'
  | 'uncounted'
  | 'fenced'
  | 'whole'

export interface ModelStub {
  /** Base address, for both dialects. */
  url: string
  asked: StubQuestion[]
  /** Each answer takes the next; none is left, it answers as it should. */
  faults: (StubFault | null)[]
  /** How many connections are open. */
  open: () => number
  close: () => Promise<void>
}

interface Reply {
  response: ServerResponse
  question: StubQuestion
  fault: StubFault | null
}

const USAGE = { read: 1000, written: 200 }
/** Signs in one piece of a stream. */
const PIECE = 37

const piecesOf = (text: string): string[] =>
  text.match(new RegExp(`[\\s\\S]{1,${String(PIECE)}}`, 'gu')) ?? []

const usageOf = ({ question, fault }: Reply): object => {
  if (fault === 'uncounted') return {}
  return question.dialect === 'anthropic'
    ? { usage: { input_tokens: USAGE.read, output_tokens: USAGE.written } }
    : { usage: { prompt_tokens: USAGE.read, completion_tokens: USAGE.written } }
}

const reasonOf = ({ question, fault }: Reply): string => {
  const isAnthropic = question.dialect === 'anthropic'
  if (fault === 'refusal') return isAnthropic ? 'refusal' : 'content_filter'
  if (fault === 'length') return isAnthropic ? 'max_tokens' : 'length'
  return isAnthropic ? 'tool_use' : 'stop'
}

const wholeOf = (reply: Reply, text: string): object => {
  const { question } = reply
  if (question.dialect === 'openai')
    return {
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: reasonOf(reply) }],
      ...usageOf(reply),
    }
  const isTool = text.startsWith('{') && text.endsWith('}')
  const used = { type: 'tool_use', id: 'toolu_1', name: question.task, input: isTool ? JSON.parse(text) : {} }
  return {
    type: 'message',
    content: isTool ? [{ type: 'text', text: 'Let me see. {' }, used] : [{ type: 'text', text }],
    stop_reason: reasonOf(reply),
    ...usageOf(reply),
  }
}

const eventsOf = (reply: Reply, text: string): string[] => {
  const { question } = reply
  const ofAnthropic = (type: string, rest: object): string =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`
  const ofOpenAi = (rest: object): string =>
    `data: ${JSON.stringify({ object: 'chat.completion.chunk', ...rest })}\n\n`
  if (question.dialect === 'openai')
    return [
      ofOpenAi({ choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] }),
      ...piecesOf(text).map((content) =>
        ofOpenAi({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
      ),
      ofOpenAi({ choices: [{ index: 0, delta: {}, finish_reason: reasonOf(reply) }] }),
      ofOpenAi({ choices: [], ...usageOf(reply) }),
      'data: [DONE]\n\n',
    ]
  const { usage = {} } = usageOf(reply) as { usage?: object }
  return [
    ofAnthropic('message_start', {
      message: { type: 'message', content: [], usage: { ...usage, output_tokens: 1 } },
    }),
    ofAnthropic('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    ofAnthropic('content_block_delta', { index: 0, delta: { type: 'text_delta', text: 'Let me see. {' } }),
    ofAnthropic('content_block_stop', { index: 0 }),
    ofAnthropic('content_block_start', {
      index: 1,
      content_block: { type: 'tool_use', name: question.task, input: {} },
    }),
    ofAnthropic('ping', {}),
    ...piecesOf(text).map((partial_json) =>
      ofAnthropic('content_block_delta', { index: 1, delta: { type: 'input_json_delta', partial_json } }),
    ),
    ofAnthropic('content_block_stop', { index: 1 }),
    ofAnthropic('message_delta', { delta: { stop_reason: reasonOf(reply) }, ...usageOf(reply) }),
    ofAnthropic('message_stop', {}),
  ]
}

const faultEvent = (type: string): string =>
  `event: error\ndata: ${JSON.stringify({ type: 'error', error: { type, message: 'no' } })}\n\n`

const textOf = (fault: StubFault | null, text: string): string => {
  if (fault === 'broken-json') return text.slice(0, text.length >> 1)
  if (fault === 'empty') return ''
  if (fault === 'wrong-shape') return '{"claims":"many","sentences":[{"text":7}]}'
  return fault === 'fenced' ? `\`\`\`json\n${text}\n\`\`\`` : text
}

/** Writes until the other side has gone. */
const writeOn = async (response: ServerResponse, piece: () => string, pause: number): Promise<void> => {
  while (!response.destroyed) {
    response.write(piece())
    await waitFor(pause)
  }
}

const stream = async (reply: Reply, text: string): Promise<void> => {
  const { response, fault } = reply
  const events = eventsOf(reply, textOf(fault, text))
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  if (fault === 'dribble') return writeOn(response, () => ':', 20)
  if (fault === 'endless') return writeOn(response, () => (events.slice(0, -3).at(-1) ?? '').repeat(2000), 0)
  if (fault === 'silent') return void response.write(events[0])
  if (fault === 'cut' || fault === 'hang-up') {
    response.write(events.slice(0, 4).join(''))
    await waitFor(5)
    return fault === 'cut' ? void response.end() : void response.destroy()
  }
  if (fault === 'fault-in-stream') return void response.end(events[0] + faultEvent('api_error'))
  if (fault === 'busy-in-stream') return void response.end(events[0] + faultEvent('overloaded_error'))
  for (const event of events) response.write(event)
  response.end()
}

const whole = async (reply: Reply, text: string): Promise<void> => {
  const { response, fault } = reply
  const json = JSON.stringify(wholeOf(reply, textOf(fault, text)))
  response.writeHead(200, { 'content-type': 'application/json' })
  if (fault === 'dribble') return writeOn(response, () => ' ', 20)
  if (fault === 'endless') return writeOn(response, () => ' '.repeat(100_000), 0)
  if (fault === 'silent') return void response.write('{')
  if (fault === 'cut') return void response.end(json.slice(0, json.length >> 1))
  if (fault === 'hang-up') {
    response.write(json.slice(0, 20))
    await waitFor(5)
    return void response.destroy()
  }
  response.end(json)
}

const answer = async (reply: Reply, text: string): Promise<void> => {
  const { response, question, fault } = reply
  if (typeof fault === 'object' && fault !== null)
    return void response
      .writeHead(fault.status, fault.headers)
      .end(fault.body ?? '{"error":{"message":"no"}}')
  if (fault === 'html')
    return void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><h1>Sign in</h1>')
  if (fault === 'json-of-nobody')
    return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"hello":"there"}')
  return question.isStreamed && fault !== 'whole' ? stream(reply, text) : whole(reply, text)
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A server on loopback that stands for a provider of language models; `brain` says what it answers. */
export async function openModelStub(brain: Brain): Promise<ModelStub> {
  const asked: StubQuestion[] = []
  const faults: (StubFault | null)[] = []
  let open = 0
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const question = readModelQuestion(request, body)
      asked.push(question)
      await answer({ response, question, fault: faults.shift() ?? null }, JSON.stringify(brain(question)))
    })
  })
  server.on('connection', (socket) => {
    open += 1
    socket.on('error', () => undefined)
    socket.on('close', () => (open -= 1))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    asked,
    faults,
    open: () => open,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
