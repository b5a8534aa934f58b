import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** A sentence of the evidence as the model is shown it. */
export interface ShownSentence {
  id: string
  part: string
  words: string
  source: string
}

/** What a model was asked, read as it would read it. */
export interface StubQuestion {
  dialect: 'anthropic' | 'openai'
  path: string
  headers: IncomingHttpHeaders
  isStreamed: boolean
  /** Name of the form the answer must have. */
  task: string
  system: string
  user: string
  evidence: ShownSentence[]
  plan: { claim: string; evidence: string[]; part: string }[]
  /** The sentence to be written anew; null otherwise. */
  sentence: { text: string; sourceIds: string[]; type: string } | null
  findings: { code: string; words: string }[]
  /** Everything that was sent. */
  body: Record<string, unknown>
}

interface Sent {
  model: string
  stream?: boolean
  system?: string
  messages: { role: string; content: string }[]
  tools?: { name: string }[]
  response_format?: { json_schema: { name: string } }
}

const linesIn = (user: string, tag: string): Record<string, unknown>[] => {
  const lines = user.split('\n')
  const [from, to] = [lines.indexOf(`<${tag}>`), lines.indexOf(`</${tag}>`)]
  return from < 0 ? [] : lines.slice(from + 1, to).map((line) => JSON.parse(line) as Record<string, unknown>)
}

const evidenceIn = (user: string): ShownSentence[] => {
  let source = ''
  return linesIn(user, 'evidence').flatMap((line) => {
    if ('item' in line) {
      source = String(line['source'])
      return []
    }
    return [{ id: String(line['id']), part: String(line['part']), words: String(line['words']), source }]
  })
}

export const readModelQuestion = (request: IncomingMessage, body: string): StubQuestion => {
  const sent = JSON.parse(body) as Sent
  const isAnthropic = (request.url ?? '').endsWith('/v1/messages')
  const user = sent.messages.at(-1)?.content ?? ''
  const [sentence] = linesIn(user, 'sentence')
  return {
    dialect: isAnthropic ? 'anthropic' : 'openai',
    path: request.url ?? '',
    headers: request.headers,
    isStreamed: sent.stream === true,
    task: (isAnthropic ? sent.tools?.[0]?.name : sent.response_format?.json_schema.name) ?? '',
    system: (isAnthropic ? sent.system : sent.messages[0]?.content) ?? '',
    user,
    evidence: evidenceIn(user),
    plan: linesIn(user, 'plan') as unknown as StubQuestion['plan'],
    sentence: (sentence as StubQuestion['sentence'] | undefined) ?? null,
    findings: linesIn(user, 'findings') as unknown as StubQuestion['findings'],
    body: sent as unknown as Record<string, unknown>,
  }
}
