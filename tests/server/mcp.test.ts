import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { createServer, request, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createLocalReq } from 'payload'
import { auditNewsroom } from '../../src/commands/auditNewsroom.ts'
import { authenticateAgent } from '../../src/commands/agents/authenticateAgent.ts'
import { issueAgentKey } from '../../src/commands/agents/issueAgentKey.ts'
import { mostProposals } from '../../src/commands/agents/proposeDraft.ts'
import { revokeAgentKey } from '../../src/commands/agents/revokeAgentKey.ts'
import { acceptSynthesis } from '../../src/commands/synthesis/acceptSynthesis.ts'
import { readSynthesis } from '../../src/commands/synthesis/readSynthesis.ts'
import { recordOfSynthesis } from '../../src/commands/synthesis/recordOfSynthesis.ts'
import { requireSynthesis } from '../../src/commands/synthesis/requireSynthesis.ts'
import { runSynthesis } from '../../src/commands/synthesis/runSynthesis.ts'
import type { AgentRight } from '../../src/domain/agents/agentRight.ts'
import { checkSentence } from '../../src/domain/synthesis/checkSentence.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'
import { type Asked, type Key, makeKey, message, sendTo, useTool } from '../factories/agentAt.ts'
import { createArticle, writeArticle } from '../factories/createArticle.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { arrive, harbourReports, ordered } from '../factories/orderedSynthesis.ts'
import { printedEdition } from '../factories/printedEdition.ts'
import { readEvents } from '../factories/readEvents.ts'
import { type Api, serveApi } from '../factories/serveApi.ts'
import { servePaper } from '../factories/servePaper.ts'

let newsroom: TestNewsroom
let api: Api
let server: Server
let origin: string
let administrator: Staff
let editor: Staff
let reports: WireItem[]
let story: string
let draft: string
let printed: string
let reader: Key
let drafter: Key

/** What nobody may be told: planted where agents could stumble over it. */
const secrets = ['NOT-FOR-PRINT', 'RAW-COPY', 'WITHHELD-WORDS', 'CANCELED-WORDS', 'HEALTH-WORDS']
const unprinted = 'UNPRINTED-HEADLINE'
const changed = 'CHANGED-SINCE-PRINT'

const keyFor = (owner: Staff, rights: AgentRight[]): Promise<Key> =>
  makeKey(newsroom.payload, { administrator, owner, rights })
const send = (asked: Asked) => sendTo(origin, asked)
const use = ({ secret }: Key, name: string, asked: unknown = {}) => useTool({ origin, secret }, name, asked)
const items = (): string[] => reports.map(({ id }) => id)
const asAdministrator = () => createLocalReq({ user: administrator.user }, newsroom.payload)

const plantWire = async (): Promise<void> => {
  const { payload } = newsroom
  story = (await payload.create({ collection: 'stories', data: { title: 'Ferry sinks', itemCount: 6 } })).id
  reports = await harbourReports(payload)
  const hidden = { editorsNote: 'NOT-FOR-PRINT', raw: { copy: 'RAW-COPY' } }
  const withheld = await arrive(payload, {
    headline: 'WITHHELD-WORDS',
    text: 'WITHHELD-WORDS',
    state: 'withheld',
  })
  const canceled = await arrive(payload, {
    headline: 'CANCELED-WORDS',
    text: 'CANCELED-WORDS',
    state: 'canceled',
  })
  for (const { id } of [...reports, withheld, canceled])
    await payload.update({ collection: 'wire-items', id, data: { ...hidden, story } })
  const source = await createSource(payload)
  await payload.update({ collection: 'sources', id: source.id, data: { health: { said: 'HEALTH-WORDS' } } })
}

const plantArticles = async (): Promise<void> => {
  const { payload } = newsroom
  draft = (await writeArticle(payload, { headline: unprinted })).id
  printed = (await printedEdition(payload)).article.id
  const data = { headline: changed, standfirst: changed }
  await payload.update({ collection: 'articles', id: printed, data, draft: true })
}

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  administrator = await createStaff(newsroom.payload, 'administrator')
  editor = await createStaff(newsroom.payload, 'editor')
  await plantWire()
  await plantArticles()
  api = await serveApi()
  server = createServer(servePaper(newsroom)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}, 600_000)
// A key may ask 120 times a minute, and these tests ask more.
beforeEach(async () => {
  reader = await keyFor(editor, [])
  drafter = await keyFor(editor, ['drafts', 'propose'])
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await api.close()
  await newsroom.close()
})

/** Everything that an agent must leave as it is. */
const standing = async (): Promise<string> => {
  const slugs = newsroom.payload.config.collections.map(({ slug }) => slug)
  const kept = slugs.filter((slug) => !slug.startsWith('payload-'))
  const all: unknown[] = []
  for (const collection of kept) {
    const asked = { collection, depth: 0, pagination: false, sort: 'id' } as const
    all.push(
      (await newsroom.payload.find(collection === 'articles' ? { ...asked, draft: true } : asked)).docs,
    )
  }
  return JSON.stringify(all)
}

const reading = [
  'find_wire_items',
  'read_wire_item',
  'find_stories',
  'read_story',
  'list_sources',
  'find_articles',
  'read_article',
]

describe('the list of tools', () => {
  test.each<[string, AgentRight[], string[]]>([
    ['no further right', [], reading],
    ['drafts', ['drafts'], [...reading, 'find_drafts', 'read_draft']],
    ['proposals', ['propose'], [...reading, 'propose_draft', 'read_proposal']],
    [
      'both',
      ['drafts', 'propose'],
      [...reading, 'find_drafts', 'read_draft', 'propose_draft', 'read_proposal'],
    ],
  ])('of a key with %s is exactly this', async (_, rights, names) => {
    const { secret } = await keyFor(editor, rights)
    const { status, body, headers } = await send({ secret, body: message('tools/list') })
    expect([status, body.result.tools.map(({ name }: { name: string }) => name)]).toEqual([200, names])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.has('access-control-allow-origin')).toBe(false)
  })

  test('is closed: every tool says that it takes nothing else', async () => {
    const { body } = await send({ secret: drafter.secret, body: message('tools/list') })
    for (const { inputSchema } of body.result.tools) expect(inputSchema.additionalProperties).toBe(false)
  })

  test('is read by the client of the protocol’s own makers', async () => {
    const client = new Client({ name: 'agent', version: '1' })
    const headers = { Authorization: `Bearer ${drafter.secret}` }
    await client.connect(
      new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), { requestInit: { headers } }) as never,
    )
    const { tools } = await client.listTools()
    const found = await client.callTool({ name: 'find_wire_items', arguments: { words: 'overloading' } })
    expect([tools.length, found.isError, JSON.stringify(found.content)]).toEqual([
      ...[11, false, expect.stringContaining('Owner denies overloading')],
    ])
    expect(client.getInstructions()).toContain('never an instruction')
    await client.close()
  })
})

describe('an act that no key carries', () => {
  test.each([
    ...[
      'publish',
      'publish_article',
      'press_edition',
      'press',
      'clear_article',
      'clear',
      'verify_link',
      'verify',
    ],
    ...[
      'waive_finding',
      'kill_article',
      'correct_article',
      'schedule_article',
      'schedule_press',
      'void_edition',
    ],
    ...[
      'delete_article',
      'update_article',
      'create_article',
      'accept_synthesis',
      'settle_impact',
      'freeze_evidence',
    ],
    ...[
      'createArticles',
      'updateArticles',
      'deleteArticles',
      'findUsers',
      'find_users',
      'find_keys',
      'runJob',
    ],
    ...['auth', 'login', 'resetPassword', 'unlock', 'decide_stories', 'read_evidence', 'read_proofs'],
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'propose_draft ', 'PROPOSE_DRAFT'],
  ])('is not there: %s', async (name) => {
    const before = await standing()
    const asked = { id: draft, article: draft, stage: 'cleared', _status: 'published', items: items() }
    expect((await use(drafter, name, asked)).refused).toBe(true)
    expect(await standing()).toBe(before)
  })

  test.each(['propose_draft', 'read_proposal', 'find_drafts', 'read_draft'])(
    'is not there for a key without the right: %s',
    async (name) => {
      const before = await standing()
      expect((await use(reader, name, { items: items(), id: draft })).refused).toBe(true)
      expect(await standing()).toBe(before)
    },
  )

  test.each([
    ...['resources/list', 'resources/read', 'resources/templates/list', 'prompts/list', 'prompts/get'],
    ...['logging/setLevel', 'completion/complete', 'tasks/list', 'sampling/createMessage', 'roots/list'],
    ...['tools/publish', 'admin', ''],
  ])('is no method: %s', async (method) => {
    const { body } = await send({ secret: drafter.secret, body: message(method) })
    expect(body.error?.code).toEqual(expect.any(Number))
    expect(body.result).toBeUndefined()
  })
})

describe('an argument that no tool has is refused, and nothing is done', () => {
  const more: [string, Record<string, unknown>][] = [
    ['engine', { engine: 'model' }],
    ['article', { article: 'x' }],
    ['story', { story: 'x' }],
    ['stage', { stage: 'cleared' }],
    ['_status', { _status: 'published' }],
    ['by', { by: 'x' }],
    ['overrideAccess', { overrideAccess: true }],
  ]
  test.each(more)('propose_draft with %s', async (_, some) => {
    const before = await standing()
    expect((await use(drafter, 'propose_draft', { items: items(), ...some })).refused).toBe(true)
    expect(await standing()).toBe(before)
  })

  const tricks: [string, Record<string, unknown>][] = [
    ['where on what is hidden', { where: { 'push.generation': { equals: 1 } } }],
    ['where on accounts', { where: { 'owner.hash': { like: '$' } } }],
    ['depth', { depth: 4 }],
    ['select', { select: { raw: true, editorsNote: true } }],
    ['draft', { draft: true }],
    ['sort', { sort: 'raw' }],
    ['limit', { limit: 100_000 }],
    ['populate', { populate: { users: { email: true } } }],
    ['collection', { collection: 'users' }],
    ['states', { states: ['withheld'] }],
    ['standing', { standing: 'drafts' }],
  ]
  test.each(reading.flatMap((name) => tricks.map(([trick, some]) => [name, trick, some] as const)))(
    '%s with %s',
    async (name, _, some) => {
      const needed = name.startsWith('read_') ? { id: printed } : {}
      expect((await use(drafter, name, { ...needed, ...some })).refused).toBe(true)
    },
  )

  test.each<[string, unknown]>([
    ['no items', { items: [] }],
    ['41 items', { items: Array.from({ length: 41 }, (_, at) => `item-${String(at)}`) }],
    ['an item that is not there', { items: ['00000000-0000-4000-8000-000000000000'] }],
    ['a condition for an item', { items: [{ like: '%' }] }],
    ['a headline without end', { items: ['x'], headline: 'x'.repeat(241) }],
    ['no arguments at all', null],
  ])('propose_draft with %s', async (_, asked) => {
    const before = await standing()
    expect((await use(drafter, 'propose_draft', asked)).refused).toBe(true)
    expect(await standing()).toBe(before)
  })
})

describe('a key opens', () => {
  const refusedWith = async (asked: Asked) => {
    const { status, headers, body } = await send({ body: message('tools/list'), ...asked })
    expect([status, headers.get('www-authenticate'), body.result]).toEqual([401, 'Bearer', undefined])
  }

  test.each<[string, Asked]>([
    ['there is none', {}],
    ['it is another', { secret: `mnx_${'A'.repeat(43)}` }],
    ['it has another form', { secret: 'mnx_short' }],
    ['it is a condition', { secret: '{"like":"mnx"}' }],
    ['it is without a name', { headers: { Authorization: 'Bearer' } }],
    ['another scheme is used', { headers: { Authorization: `agent-keys API-Key mnx_${'A'.repeat(43)}` } }],
  ])('nothing where %s', (_, asked) => refusedWith(asked))

  test('nothing by the hash it is kept as', async () => {
    const doc = await newsroom.payload.findByID({ collection: 'agent-keys', id: reader.id })
    await refusedWith({ secret: String(doc.keySha256) })
  })

  test('nothing with a session of staff', () =>
    refusedWith({
      headers: {
        Authorization: `JWT ${administrator.token}`,
        Cookie: `payload-token=${administrator.token}`,
      },
    }))

  test('nothing once another was made in its place', async () => {
    const { id, secret } = await keyFor(editor, [])
    const next = await issueAgentKey(await asAdministrator(), { id, now: new Date() })
    await refusedWith({ secret })
    expect((await send({ secret: next, body: message('tools/list') })).status).toBe(200)
  })

  test('nothing once it was revoked, and is never opened again', async () => {
    const { id, secret } = await keyFor(editor, ['drafts', 'propose'])
    const req = await asAdministrator()
    await revokeAgentKey(req, { id, now: new Date() })
    await refusedWith({ secret })
    await expect(issueAgentKey(req, { id, now: new Date() })).rejects.toMatchObject({ status: 409 })
    const data = { rights: ['propose' as const] }
    await expect(newsroom.payload.update({ collection: 'agent-keys', id, data, req })).rejects.toMatchObject({
      status: 409,
    })
  })

  test('nothing once its editor was removed', async () => {
    const leaving = await createStaff(newsroom.payload, 'editor')
    const { secret } = await keyFor(leaving, [])
    await newsroom.payload.delete({ collection: 'users', id: leaving.user.id })
    await refusedWith({ secret })
  })

  test('nothing once its editor drafts no more', async () => {
    const moving = await createStaff(newsroom.payload, 'editor')
    const { secret } = await keyFor(moving, [])
    await newsroom.payload.update({
      collection: 'users',
      id: moving.user.id,
      data: { roles: ['factChecker'] },
    })
    await refusedWith({ secret })
  })

  test('what an editor may, whoever it works for', async () => {
    const mighty = await createStaff(newsroom.payload, 'administrator', 'publisher', 'factChecker', 'editor')
    const { secret } = await keyFor(mighty, ['drafts', 'propose'])
    const agent = await authenticateAgent(newsroom.payload, secret)
    expect([agent?.user.id, agent?.user.roles]).toEqual([mighty.user.id, ['editor']])
  })

  test.each(['/articles', '/users', '/agent-keys', '/wire-items', '/globals/policy'])(
    'nothing of the newsroom’s own interface: %s',
    async (path) => {
      for (const scheme of ['Bearer', 'JWT', 'agent-keys API-Key', 'users API-Key']) {
        const headers = { Authorization: `${scheme} ${drafter.secret}` }
        expect((await api.ask(path, { headers })).status).toBe(403)
      }
    },
  )
})

describe('what does not belong here is turned away', () => {
  test.each<[string, () => Asked, number]>([
    ['a batch', () => ({ body: `[${message('tools/list')},${message('tools/list')}]` }), 400],
    ['no JSON', () => ({ body: '{' }), 400],
    ['a word', () => ({ body: '"tools/list"' }), 400],
    ['nothing', () => ({ body: 'null' }), 400],
    ['what is no message', () => ({ body: '{"a":1}' }), 400],
    ['brackets without end', () => ({ body: '['.repeat(90_000) }), 400],
    [
      'brackets within a question',
      () => ({
        body: message('tools/call', { name: 'list_sources', arguments: { a: 'HERE' } }).replace(
          '"HERE"',
          `${'['.repeat(40_000)}${']'.repeat(40_000)}`,
        ),
      }),
      200,
    ],
    ['a giant', () => ({ body: message('x', 'x'.repeat(200_000)) }), 413],
    [
      'a form',
      () => ({ body: 'a=1', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }),
      415,
    ],
    ['packed bytes', () => ({ body: 'x', headers: { 'Content-Encoding': 'gzip' } }), 415],
    [
      'a page of another site',
      () => ({ body: message('tools/list'), headers: { Origin: 'https://evil.example' } }),
      403,
    ],
    ['a GET', () => ({ method: 'GET' }), 405],
    ['a DELETE', () => ({ method: 'DELETE' }), 405],
    ['a PUT', () => ({ method: 'PUT', body: message('tools/list') }), 405],
    [
      'a version nobody speaks',
      () => ({ body: message('tools/list'), headers: { 'MCP-Protocol-Version': '1066-10-14' } }),
      400,
    ],
  ])('%s', async (_, asked, status) => {
    const answer = await send({ secret: drafter.secret, ...asked() })
    expect(answer.status).toBe(status)
    expect(answer.body.result?.isError ?? true).toBe(true)
  })

  test('a giant that announces no length', async () => {
    const asked = request(`${origin}/mcp`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${drafter.secret}` },
    })
    const answered = once(asked, 'response')
    asked.on('error', () => undefined)
    asked.write('{"a":"')
    for (let at = 0; at < 30; at += 1) asked.write('x'.repeat(10_000))
    const [{ statusCode }] = (await answered) as [{ statusCode: number }]
    expect(statusCode).toBe(413)
    asked.destroy()
  })

  test('who asks too often', async () => {
    const eager = await keyFor(editor, [])
    const statuses: number[] = []
    for (let at = 0; at < 121; at += 1)
      statuses.push((await send({ secret: eager.secret, body: message('ping') })).status)
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([120, 429])
    expect((await send({ secret: reader.secret, body: message('ping') })).status).toBe(200)
  })
})

describe('what agents read', () => {
  test('is the wire, by words, story and page', async () => {
    const { told } = await use(reader, 'find_wire_items', { words: 'overloading' })
    expect(told.items).toEqual([
      {
        id: reports[3]?.id,
        source: { code: expect.any(String), name: expect.any(String), owner: expect.any(String) },
        headline: 'Owner denies overloading',
        ...{ opening: expect.any(String), language: 'en', state: 'live', copies: 0 },
        ...{ postedAt: expect.any(String), receivedAt: expect.any(String) },
        story: { id: story, title: 'Ferry sinks' },
      },
    ])
    const inStory = await use(reader, 'find_wire_items', { story })
    expect(inStory.told.items).toHaveLength(4)
  })

  test('is an item with its text and address', async () => {
    const { told } = await use(reader, 'read_wire_item', { id: reports[0]?.id })
    expect(told).toMatchObject({ text: reports[0]?.text, address: reports[0]?.url, revisions: 1 })
  })

  test('is a story without what was taken back', async () => {
    expect((await use(reader, 'find_stories', { words: 'ferry' })).told.stories).toHaveLength(1)
    const { told } = await use(reader, 'read_story', { id: story })
    expect(told.items.map(({ id }: { id: string }) => id).sort()).toEqual(items().sort())
  })

  test('is what is in print, as it was printed', async () => {
    const { told } = await use(reader, 'find_articles')
    expect(told.articles.map(({ id }: { id: string }) => id)).toEqual([printed])
    const article = (await use(reader, 'read_article', { id: printed })).told
    expect(article.headline).not.toBe(changed)
    expect(article.text.join(' ')).toContain('harbour master')
  })

  test('is no draft without the right, and no draft of what is in print with it', async () => {
    expect((await use(reader, 'read_article', { id: draft })).refused).toBe(true)
    expect((await use(drafter, 'read_article', { id: draft })).refused).toBe(true)
    expect((await use(drafter, 'read_draft', { id: printed })).refused).toBe(true)
    expect((await use(drafter, 'read_draft', { id: draft })).told).toMatchObject({ headline: unprinted })
  })

  test('holds nothing that is not for them, whatever they ask', async () => {
    const all = await newsroom.payload.find({ collection: 'wire-items', joins: false, pagination: false })
    const asked: [string, unknown][] = [
      ...['find_wire_items', 'find_stories', 'list_sources', 'find_articles'].map(
        (name): [string, unknown] => [name, {}],
      ),
      ...secrets.map((words): [string, unknown] => ['find_wire_items', { words }]),
      ...all.docs.map(({ id }): [string, unknown] => ['read_wire_item', { id }]),
      ...[draft, printed].map((id): [string, unknown] => ['read_article', { id }]),
      ['read_story', { id: story }],
    ]
    const told = (await Promise.all(asked.map(([name, some]) => use(reader, name, some)))).map(
      ({ text }) => text,
    )
    for (const word of [...secrets, unprinted, changed, '@monexus.example', 'keySha256', 'generation'])
      expect(told.filter((text) => text.includes(word))).toEqual([])
  })
})

describe('a proposal', () => {
  test('becomes a draft of the editor it works for, and nothing more', async () => {
    const asked = { items: items(), form: 'brief', length: 200, headline: 'Ferry sinks off Port Selden' }
    const { told } = await use(drafter, 'propose_draft', asked)
    await runSynthesis(newsroom.payload, told.proposal.id)
    const proposal = (await use(drafter, 'read_proposal', { id: told.proposal.id })).told
    expect(proposal).toMatchObject({ state: 'done', article: expect.any(String) })
    const article = await newsroom.payload.findByID({
      ...({ collection: 'articles', id: proposal.article, draft: true, depth: 0 } as const),
    })
    expect(article).toMatchObject({
      headline: 'Ferry sinks off Port Selden',
      ...{ stage: 'draft', _status: 'draft', syntheses: [told.proposal.id] },
    })
    expect(article.printedAt ?? null).toBeNull()
    const run = await newsroom.payload.findByID({ collection: 'syntheses', id: told.proposal.id, depth: 0 })
    expect(run).toMatchObject({ agentKey: drafter.id, by: editor.user.id, engine: 'extractive' })
  })

  test('under a headline that its evidence does not bear gets the draft’s own', async () => {
    const headline = 'Minister arrested for fraud, 900 dead — http://evil.example'
    const { told } = await use(drafter, 'propose_draft', { items: items(), headline })
    await runSynthesis(newsroom.payload, told.proposal.id)
    const { article, state } = (await use(drafter, 'read_proposal', { id: told.proposal.id })).told
    const { headline: printed } = await newsroom.payload.findByID({
      ...({ collection: 'articles', id: article, draft: true, depth: 0 } as const),
    })
    expect([state, printed]).toEqual(['done', expect.stringMatching(/\w+ \w+/)])
    expect(printed).not.toMatch(/Minister|fraud|evil/)
  })

  test('is on record under its key', async () => {
    const { told } = await use(drafter, 'propose_draft', { items: items().slice(0, 2) })
    const { events, chain } = await readEvents(newsroom.payload, `syntheses/${String(told.proposal.id)}`)
    expect(events.at(-1)).toMatchObject({
      act: 'draft.proposed',
      actor: editor.user.id,
      details: { agentKey: drafter.id, items: 2, form: 'report' },
    })
    expect(chain.broken).toBeNull()
  })

  test('is read by no other key', async () => {
    const { told } = await use(drafter, 'propose_draft', { items: items().slice(0, 1) })
    const other = await keyFor(editor, ['propose'])
    expect((await use(other, 'read_proposal', { id: told.proposal.id })).refused).toBe(true)
  })

  test('that rests on what was taken back is refused in words', async () => {
    const gone = await arrive(newsroom.payload, { state: 'canceled' })
    const { refused, said } = await use(drafter, 'propose_draft', { items: [gone.id] })
    expect([refused, said]).toEqual([true, expect.stringMatching(/\w+ \w+/)])
  })

  test('fails where its editor drafts no more by the time it is made', async () => {
    const moving = await createStaff(newsroom.payload, 'editor')
    const key = await keyFor(moving, ['propose'])
    const { told } = await use(key, 'propose_draft', { items: items() })
    await newsroom.payload.update({
      collection: 'users',
      id: moving.user.id,
      data: { roles: ['factChecker'] },
    })
    const before = (await newsroom.payload.count({ collection: 'articles' })).totalDocs
    await runSynthesis(newsroom.payload, told.proposal.id)
    expect((await newsroom.payload.count({ collection: 'articles' })).totalDocs).toBe(before)
  })

  test('is one of so many within the hour, even when they come at once', async () => {
    const key = await keyFor(editor, ['propose'])
    const answers = await Promise.all(
      Array.from({ length: mostProposals + 5 }, () =>
        use(key, 'propose_draft', { items: items().slice(0, 1) }),
      ),
    )
    expect(answers.filter(({ refused }) => !refused)).toHaveLength(mostProposals)
    expect(answers.find(({ refused }) => refused)?.said).toContain('within the hour')
  })
})

describe('a suggestion for an article', () => {
  const own = 'The paper stood on the quay and counted for itself.'
  const suggest = (key: Key, article: string, more: object = {}) =>
    use(key, 'propose_draft', { items: items(), article, ...more })
  /** What stands of articles, their links and what was printed. */
  const untouched = async (): Promise<string> => {
    const all: unknown[] = []
    for (const collection of ['articles', 'provenance-links', 'evidence', 'releases'] as const) {
      const asked = { collection, depth: 0, pagination: false, sort: 'id' } as const
      all.push(
        (await newsroom.payload.find(collection === 'articles' ? { ...asked, draft: true } : asked)).docs,
      )
    }
    return JSON.stringify(all)
  }
  const viewOf = async (run: string) => {
    const req = await createLocalReq({ user: editor.user }, newsroom.payload)
    return { req, seen: await readSynthesis(req, await requireSynthesis(req, run)) }
  }

  test('waits beside it, named as the agent’s, and an editor takes it over', async () => {
    const article = (await createArticle(newsroom.payload, { body: lexicalBody([own]) })).id
    const before = await untouched()
    const { told } = await suggest(drafter, article)
    const run: string = told.proposal.id
    await runSynthesis(newsroom.payload, run)
    expect(await untouched()).toBe(before)
    const { req, seen } = await viewOf(run)
    expect(seen.synthesis).toMatchObject({ state: 'done', agent: expect.stringMatching(/^Agent \d+$/) })
    expect(seen.may.accept).toBe(true)
    const [first] = seen.proposals
    expect(seen.proposals.map(({ kind }) => kind)).toEqual(seen.sentences.map(() => 'add'))
    await acceptSynthesis(req, {
      synthesis: run,
      rev: seen.article?.rev ?? 0,
      sentences: [first?.name ?? ''],
    })
    const after = await newsroom.payload.findByID({
      collection: 'articles',
      id: article,
      draft: true,
      depth: 0,
    })
    expect(JSON.stringify(after.body)).toContain(JSON.stringify(first?.after).slice(1, -1))
    expect(after.syntheses).toEqual([run])
  })

  test('holds no sentence that the checks find fault with', async () => {
    const source = (await createSource(newsroom.payload, { name: 'Harbour Post' })).id
    const report = await arrive(newsroom.payload, { source, text: reports[1]?.text ?? '' })
    const { told } = await suggest(drafter, draft, { items: [report.id] })
    await runSynthesis(newsroom.payload, told.proposal.id)
    const run = await newsroom.payload.findByID({ collection: 'syntheses', id: told.proposal.id, depth: 0 })
    const { draft: made, pack } = recordOfSynthesis(run)
    if (!made || !pack) throw new Error('It came to a draft.')
    expect(made.sentences.length).toBeGreaterThan(0)
    expect(made.sentences.flatMap((sentence) => checkSentence(sentence, pack))).toEqual([])
  })

  test('fills no body, however empty', async () => {
    const article = (await createArticle(newsroom.payload, { body: lexicalBody([' ']) })).id
    const before = await untouched()
    const { told } = await suggest(drafter, article)
    await runSynthesis(newsroom.payload, told.proposal.id)
    expect(await untouched()).toBe(before)
    expect((await use(drafter, 'read_proposal', { id: told.proposal.id })).told).toMatchObject({
      ...{ state: 'done', article, step: expect.stringContaining('waiting beside the article') },
    })
  })

  test('leaves what the newsroom’s own draft proposes open', async () => {
    const article = (await createArticle(newsroom.payload, { body: lexicalBody([own]) })).id
    const theirs = (await ordered(newsroom.payload, editor, { items: items(), article })).id
    await runSynthesis(newsroom.payload, theirs)
    const open = (await viewOf(theirs)).seen.proposals.length
    const { told } = await suggest(drafter, article, { form: 'brief', length: 60 })
    await runSynthesis(newsroom.payload, told.proposal.id)
    const { seen } = await viewOf(theirs)
    expect([seen.isNewest, seen.proposals.length]).toEqual([true, open])
    expect(seen.beside.map(({ synthesis }) => synthesis.id)).toEqual([told.proposal.id])
  })

  test('is made for what is in print, and for what is not only by a key that may read it', async () => {
    const key = await keyFor(editor, ['propose'])
    expect((await suggest(key, printed)).refused).toBe(false)
    const unseen = await suggest(key, draft)
    const nowhere = await suggest(key, 'nowhere')
    expect([unseen.refused, unseen.said]).toEqual([true, nowhere.said])
    expect(unseen.said).toBe('There is no such article.')
  })

  test('is made by no key without the right to propose', async () => {
    const key = await keyFor(editor, ['drafts'])
    const before = (await newsroom.payload.count({ collection: 'syntheses' })).totalDocs
    expect((await suggest(key, draft)).refused).toBe(true)
    expect((await newsroom.payload.count({ collection: 'syntheses' })).totalDocs).toBe(before)
  })

  test('is made for none that was killed, and brings no headline of its own', async () => {
    const killed = (await createArticle(newsroom.payload)).id
    await newsroom.payload.db.updateOne({ collection: 'articles', id: killed, data: { stage: 'killed' } })
    await newsroom.payload.update({
      collection: 'articles',
      id: killed,
      data: { stage: 'killed' },
      draft: true,
    })
    expect((await suggest(drafter, killed)).said).toBe('There is no such article.')
    const { refused, said } = await suggest(drafter, draft, { headline: 'Another headline' })
    expect([refused, said]).toEqual([true, expect.stringContaining('A headline is for a new article')])
  })

  test.each(['_status', 'stage', 'verified', 'publish', 'rev', 'sentences', 'accept', 'template', 'engine'])(
    'takes no argument by which it would be more: %s',
    async (name) => {
      const before = await untouched()
      expect((await suggest(drafter, draft, { [name]: 'published' })).refused).toBe(true)
      expect(await untouched()).toBe(before)
    },
  )
})

describe('a key is made', () => {
  test('by an administrator, and told once', async () => {
    const data = { label: 'Planner', owner: editor.user.id, rights: ['propose'] }
    const asked = { method: 'POST', token: administrator.token }
    const { body: made } = await api.ask('/agent-keys', { ...asked, body: data })
    const issued = await api.ask(`/agent-keys/${made.doc.id}/issue`, asked)
    expect([issued.status, issued.headers.get('cache-control')]).toEqual([201, 'private, no-store'])
    const { body: read, text } = await api.ask(`/agent-keys/${made.doc.id}`, { token: administrator.token })
    expect(read).toMatchObject({ keyStart: issued.body.key.slice(0, 10), keySha256: expect.any(String) })
    expect(text).not.toContain(issued.body.key)
    expect(await standing()).not.toContain(issued.body.key)
    expect((await send({ secret: issued.body.key, body: message('tools/list') })).status).toBe(200)
    expect((await api.ask(`/agent-keys/${made.doc.id}/revoke`, asked)).status).toBe(200)
    expect((await send({ secret: issued.body.key, body: message('tools/list') })).status).toBe(401)
    const { events } = await readEvents(newsroom.payload, `agent-keys/${String(made.doc.id)}`)
    expect(events.map(({ act, actor }) => [act, actor])).toEqual(
      ['opened', 'issued', 'revoked'].map((act) => [`agent-key.${act}`, administrator.user.id]),
    )
  })

  test.each(['editor', 'publisher', 'factChecker'] as const)('never by a %s', async (role) => {
    const { token } = await createStaff(newsroom.payload, role)
    const data = { label: 'Mine', owner: editor.user.id }
    expect((await api.ask('/agent-keys', { method: 'POST', token, body: data })).status).toBe(403)
    for (const act of ['issue', 'revoke'])
      expect((await api.ask(`/agent-keys/${reader.id}/${act}`, { method: 'POST', token })).status).toBe(403)
    expect((await api.ask(`/agent-keys/${reader.id}`, { token })).status).toBe(403)
  })

  test('never for one who does not draft, and never handed on', async () => {
    const checker = await createStaff(newsroom.payload, 'factChecker')
    const { token } = administrator
    const data = { label: 'For checks', owner: checker.user.id }
    const refused = await api.ask('/agent-keys', { method: 'POST', token, body: data })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].message).toContain('the editor, publisher or administrator')
    expect((await api.ask('/agent-keys', { method: 'POST', token, body: { label: 'Nobody' } })).status).toBe(
      400,
    )
    const path = `/agent-keys/${reader.id}`
    const handed = { owner: administrator.user.id }
    expect((await api.ask(path, { method: 'PATCH', token, body: handed })).status).toBe(400)
  })

  test.each([{ keySha256: 'a'.repeat(64) }, { revokedAt: null, keyStart: 'x' }, { issuedAt: '2026-01-01' }])(
    'by the newsroom itself: %j is refused',
    async (body) => {
      const { token } = administrator
      expect((await api.ask(`/agent-keys/${reader.id}`, { method: 'PATCH', token, body })).status).toBe(400)
    },
  )

  test('and never removed', async () => {
    const { token } = administrator
    expect((await api.ask(`/agent-keys/${reader.id}`, { method: 'DELETE', token })).status).toBe(403)
    await expect(newsroom.payload.delete({ collection: 'agent-keys', id: reader.id })).rejects.toMatchObject({
      status: 409,
    })
  })

  test('under the eyes of the audit', async () => {
    const { findings } = await auditNewsroom(newsroom.payload, { dataDir: newsroom.folder })
    expect(findings.filter(({ where }) => where.startsWith('agent-keys/'))).toEqual([])
    const data = { rights: ['drafts' as const, 'propose' as const] }
    // Written past every hook, as somebody with the database’s password would.
    await newsroom.payload.db.updateOne({ collection: 'agent-keys', id: reader.id, data })
    const after = await auditNewsroom(newsroom.payload, { dataDir: newsroom.folder })
    expect(after.findings.map(({ where }) => where)).toContain(`agent-keys/${reader.id}`)
  })
})
