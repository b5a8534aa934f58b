import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Express } from 'express'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Where } from 'payload'
import request from 'supertest'
import { pushKey } from '../../src/cli/commands/pushKey.ts'
import { keyOfPush } from '../../src/commands/keyOfPush.ts'
import { releaseEmbargoed } from '../../src/commands/releaseEmbargoed.ts'
import { forgetPushes } from '../../src/commands/notePushTaken.ts'
import { dropClaim, takeClaim } from '../../src/commands/takeClaim.ts'
import { pushSignature } from '../../src/domain/wire/pushSignature.ts'
import type { Source } from '../../src/generated/payload-types.ts'
import { createSource } from '../factories/createSource.ts'
import { loadHere } from '../factories/loadHere.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { servePaper } from '../factories/servePaper.ts'
import { type Running, startProgram } from '../factories/startProgram.ts'

let newsroom: TestNewsroom
let paper: Express
let source: Source

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  paper = servePaper(newsroom)
  source = await createSource(newsroom.payload, { code: 'ELSEN', platform: 'push' })
}, 600_000)
afterAll(() => newsroom.close())

let sent = 0
/** Every push has other words, or it would be a replay. */
const anItem = (some: object = {}) => {
  sent += 1
  return { uri: `urn:elsen:${String(sent)}`, headlines: [{ value: `Notice ${String(sent)}` }], ...some }
}
interface Sent {
  code?: string
  key?: string
  timestamp?: string
  signature?: string
  type?: string
}
const secondsNow = (): string => String(Math.floor(Date.now() / 1000))
const post = (body: string | Buffer, some: Sent = {}) => {
  const {
    code = 'ELSEN',
    key = keyOfPush(source),
    timestamp = secondsNow(),
    type = 'application/json',
  } = some
  const signature = some.signature ?? pushSignature(key, timestamp, Buffer.from(body))
  return request(paper)
    .post(`/wire/push/${code}`)
    .set({ 'x-monexus-timestamp': timestamp, 'x-monexus-signature': signature })
    .type(type)
    .send(body)
}
const push = (content: unknown, some: Sent = {}) => post(JSON.stringify(content), some)
const onFile = async (externalId: string) =>
  (
    await newsroom.payload.find({
      collection: 'wire-items',
      where: { and: [{ externalId: { equals: externalId } }, { source: { equals: source.id } }] },
      depth: 0,
      joins: false,
    })
  ).docs[0]
const health = async () =>
  (await newsroom.payload.findByID({ collection: 'sources', id: source.id, depth: 0 })).health

describe('a signed push', () => {
  test.each<[string, () => unknown, number]>([
    ['an item of ninjs', () => anItem(), 1],
    ['several items of ninjs', () => [anItem(), anItem()], 2],
    ['an item of a JSON Feed', () => ({ id: `f${secondsNow()}`, content_text: 'The bridge is open.' }), 1],
    [
      'a JSON Feed',
      () => ({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay',
        items: [
          { id: 71, content_text: 'One.' },
          { id: 72, content_text: 'Two.' },
        ],
      }),
      2,
    ],
  ])('of %s is taken in and counted', async (_, content, created) => {
    const { status, body, headers } = await push(content())
    expect([status, body]).toEqual([200, expect.objectContaining({ received: created, created, older: 0 })])
    expect(headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('is told of in the health of its source', async () => {
    await push(anItem())
    expect(await health()).toMatchObject({ outcome: 'ok', said: 'Pushed to us: 1 new, 0 revised.' })
  })

  test('is found by its code in any letters', async () => {
    expect((await push(anItem(), { code: 'elsen' })).status).toBe(200)
  })

  test('says what was left out', async () => {
    const { body } = await push([anItem(), 'no item'])
    expect(body).toMatchObject({ created: 1, leftOut: 1, warnings: [expect.stringContaining('left out')] })
  })

  test('of a third version that nobody sent us before is live, and the next one is an edit', async () => {
    const item = anItem({ version: '3' })
    await push(item)
    expect(await onFile(item.uri)).toMatchObject({ state: 'live', revisions: 1, raw: { version: '3' } })
    await push({ ...item, version: '4', headlines: [{ value: 'Other words' }] })
    expect(await onFile(item.uri)).toMatchObject({ state: 'edited', revisions: 2, raw: { version: '4' } })
  })

  test('of a kill keeps the words and is counted', async () => {
    const item = anItem({ version: '1' })
    await push(item)
    const { body } = await push({ uri: item.uri, version: '2', pubStatus: 'canceled', edNote: 'Kill.' })
    expect(body).toMatchObject({ withdrawn: 1, created: 0 })
    expect(await onFile(item.uri)).toMatchObject({
      headline: item.headlines[0]?.value,
      revisions: 1,
      editorsNote: 'Kill.',
    })
  })
})

describe('an item that its source killed and sends again', () => {
  const kill = async (pubStatus: string) => {
    const item = anItem({ version: '1' })
    await push(item)
    await push({ uri: item.uri, version: '2', pubStatus })
    return item
  }

  test.each(['canceled', 'withheld'])('stays %s, and the sender and the desk are told so', async (status) => {
    const item = await kill(status)
    const { status: answered, body } = await push({ ...item, version: '3', pubStatus: 'usable' })
    const told = `The push: ${item.uri} was ${status} before and stays so. To have it printed again, send it under a new id.`
    expect([answered, body.warnings]).toEqual([200, [told]])
    expect(await onFile(item.uri)).toMatchObject({ state: status })
    expect((await health())?.said).toContain(told)
  })

  test('is not told of where it is killed again, nor where the same push kills it', async () => {
    const item = await kill('canceled')
    expect((await push({ ...item, version: '3', pubStatus: 'withheld' })).body.warnings).toEqual([])
    const fresh = anItem({ version: '1' })
    const both = await push([fresh, { ...fresh, version: '2', pubStatus: 'canceled' }])
    expect([both.body.withdrawn, both.body.warnings]).toEqual([1, []])
  })

  test('is told of in one short sentence, however many they are', async () => {
    const items = Array.from({ length: 300 }, () => anItem({ version: '1' }))
    await push(items.map((item) => ({ ...item, pubStatus: 'canceled' })))
    const { body } = await push(items.map((item) => ({ ...item, version: '2' })))
    expect(body.warnings).toEqual([expect.stringMatching(/ and 297 more were canceled before and stay so\./)])
    expect(body.warnings[0].length).toBeLessThan(500)
  })
})

describe('a hub that sends old pushes again', () => {
  test('is told that they were taken, whatever it signed besides', async () => {
    const body = JSON.stringify(anItem())
    const timestamp = secondsNow()
    const signature = pushSignature(keyOfPush(source), timestamp, Buffer.from(body))
    expect((await post(body, { timestamp })).status).toBe(200)
    expect((await post(body, { timestamp })).status).toBe(409)
    expect((await post(body, { timestamp, signature: `v1=${'0'.repeat(64)},${signature}` })).status).toBe(409)
  })

  test('takes a push once when it comes twice at the same moment', async () => {
    const body = JSON.stringify(anItem())
    const timestamp = secondsNow()
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await post(body, { timestamp })).status))
    const [first, ...others] = statuses.sort()
    expect(first).toBe(200)
    // 503 where the first one took longer than another waits.
    for (const other of others) expect([409, 503]).toContain(other)
    expect((await post(body, { timestamp })).status).toBe(409)
  })

  test('overwrites nothing newer with an old version that is signed anew', async () => {
    const item = anItem({ version: '2', headlines: [{ value: 'Twelve ships' }] })
    await push(item)
    const { status, body } = await push({ ...item, version: '1', headlines: [{ value: 'Ten ships' }] })
    expect([status, body.older]).toEqual([200, 1])
    expect(await onFile(item.uri)).toMatchObject({ headline: 'Twelve ships', revisions: 1 })
  })
})

describe('a push whose process is killed in the middle of it', () => {
  const many = loadHere(400)
  const count = async (collection: 'wire-items' | 'payload-kv', where: Where) =>
    (await newsroom.payload.count({ collection, where })).totalDocs
  const claimOf = ({ id }: Source): Where => ({ key: { equals: `claim:deliver:${id}` } })
  const itemsOf = ({ id }: Source) => count('wire-items', { source: { equals: id } })
  const portOf = async (worker: Running): Promise<number> => {
    for await (const line of createInterface(worker.stdout)) if (/^\d+$/.test(line)) return Number(line)
    throw new Error('It took no pushes.')
  }

  test.each<[string, (of: Source) => Promise<boolean>]>([
    ['has begun', async (of) => (await count('payload-kv', claimOf(of))) > 0],
    ['has stored the first items', async (of) => (await itemsOf(of)) > 0],
    ['has stored all items', async (of) => (await itemsOf(of)) === many],
  ])(
    'when it %s may be sent again as it is, and is then whole, and once',
    async (_, isMoment) => {
      const of = await createSource(newsroom.payload, { platform: 'push' })
      const body = JSON.stringify(Array.from({ length: many }, () => anItem()))
      const as = { code: of.code, key: keyOfPush(of), timestamp: secondsNow() }
      const worker = await startProgram({ file: 'tests/factories/pushInProcess.ts', env: {} })
      const ended = once(worker, 'exit')
      const headers = {
        'content-type': 'application/json',
        'x-monexus-timestamp': as.timestamp,
        'x-monexus-signature': pushSignature(as.key, as.timestamp, Buffer.from(body)),
      }
      const url = `http://127.0.0.1:${String(await portOf(worker))}/wire/push/${of.code}`
      const answer = fetch(url, { method: 'POST', headers, body }).then(
        ({ status }) => status,
        () => 'none',
      )
      while (!(await isMoment(of))) await pause(5)
      worker.kill('SIGKILL')
      await ended
      // The claim of the dead lapses by itself after a while.
      await dropClaim(newsroom.payload, `deliver:${of.id}`)
      const again = await post(body, as)
      expect([await itemsOf(of), again.status]).toEqual([many, (await answer) === 'none' ? 200 : 409])
      expect((await post(body, as)).status).toBe(409)
      expect(await itemsOf(of)).toBe(many)
    },
    600_000,
  )
})

describe('whoever is not the source', () => {
  const unspecific = 'The push was not accepted: its source, its signature or its time is not right.'
  test.each<[string, Sent]>([
    ['with another key', { key: 'another' }],
    ['for a source nobody knows', { code: 'NOBODY' }],
    ['for a name no source can have', { code: '%00..%2f' }],
    ['without a signature', { signature: '' }],
    ['without a time', { timestamp: '' }],
    ['with an old time', { timestamp: String(Math.floor(Date.now() / 1000) - 301) }],
  ])('is refused %s, and learns nothing', async (_, some) => {
    const { status, body } = await push(anItem(), some)
    expect([status, body]).toEqual([401, { errors: [{ message: unspecific }] }])
  })

  test('is refused with the key of another source', async () => {
    const other = await createSource(newsroom.payload, { platform: 'push' })
    expect((await push(anItem(), { key: keyOfPush(other) })).status).toBe(401)
  })

  test('is told so in words where the source does not push at all', async () => {
    const feed = await createSource(newsroom.payload, { platform: 'rss' })
    const { status, body } = await push(anItem(), { code: feed.code, key: keyOfPush(feed) })
    expect([status, body.errors[0].message]).toEqual([
      403,
      expect.stringContaining('not a source that pushes'),
    ])
  })
})

describe('a push that cannot be read', () => {
  test.each<[string, string]>([
    ['broken JSON', '{"uri":'],
    ['JSON of another kind', '{"hello":"world"}'],
    ['XML', '<rss version="2.0"><channel><item><title>One</title></item></channel></rss>'],
    ['a bomb of entities', '<!DOCTYPE x [<!ENTITY a "ha">]><rss/>'],
    ['nothing', ' '],
  ])('%s is answered with a sentence and 422, and told of at its source', async (_, body) => {
    const answer = await post(body)
    expect([answer.status, answer.body.errors[0].message]).toEqual([
      422,
      expect.stringMatching(/^The push .+\.$/),
    ])
    expect(await health()).toMatchObject({ outcome: 'refused', said: answer.body.errors[0].message })
  })

  test('more than five hundred items are refused', async () => {
    expect((await push(Array.from({ length: 501 }, () => anItem()))).status).toBe(422)
  })

  test.each(['text/plain', 'application/xml', 'application/json; charset=latin1', 'multipart/form-data'])(
    'the type %s is refused',
    async (type) => {
      expect((await push(anItem(), { type })).status).toBe(415)
    },
  )

  test('a packed body is refused: a bomb is not unpacked to find out', async () => {
    const { status } = await push(anItem()).set('content-encoding', 'gzip')
    expect(status).toBe(415)
  })

  test('more than two megabytes are refused', async () => {
    expect((await push(anItem({ edNote: 'x'.repeat(2_000_000) }))).status).toBe(413)
  })
})

describe('a body that does not come as it should', () => {
  let server: Server
  beforeAll(async () => {
    server = createServer(paper).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  /** Nobody’s signature, in the right form: whose it is can be told only with the body. */
  const signed = () => [`X-Monexus-Timestamp: ${secondsNow()}`, `X-Monexus-Signature: v1=${'0'.repeat(64)}`]
  const open = (...headers: string[]) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(
      `POST /wire/push/ELSEN HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers.join('\r\n')}\r\n\r\n`,
    )
    return socket
  }
  const answerOf = async (socket: ReturnType<typeof open>): Promise<string> => {
    let answer = ''
    for await (const piece of socket) answer += String(piece)
    return answer
  }

  test('without an announced length is refused as soon as it is too large, and the connection ends', async () => {
    const socket = open(...signed(), 'Transfer-Encoding: chunked')
    const piece = `${(1_000_000).toString(16)}\r\n${'x'.repeat(1_000_000)}\r\n`
    for (let at = 0; at < 3; at += 1) socket.write(piece)
    expect(await answerOf(socket)).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('with a length that is too large is refused before any of it came', async () => {
    expect(await answerOf(open(...signed(), 'Content-Length: 2000001'))).toMatch(/^HTTP\/1\.1 413 /)
  })

  test('is not read at all without a signature of the right form, made now', async () => {
    const unsigned = await answerOf(open('Content-Length: 1900000'))
    expect(unsigned).toMatch(/^HTTP\/1\.1 401 [^]*Connection: close/i)
    const old = ['X-Monexus-Timestamp: 1', `X-Monexus-Signature: v1=${'0'.repeat(64)}`]
    expect(await answerOf(open(...old, 'Content-Length: 1900000'))).toMatch(/^HTTP\/1\.1 401 /)
  })

  test('in letters that are not UTF-8 is refused, never guessed at', async () => {
    const { port } = server.address() as AddressInfo
    const body = Buffer.from('{"uri":"urn:a:1","headlines":[{"value":"Z\xfcrich und B\xe4le"}]}', 'latin1')
    const timestamp = secondsNow()
    const { status } = await fetch(`http://127.0.0.1:${port}/wire/push/ELSEN`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-monexus-timestamp': timestamp,
        'x-monexus-signature': pushSignature(keyOfPush(source), timestamp, body),
      },
      body,
    })
    expect(status).toBe(422)
  })

  test('that breaks off does no harm', async () => {
    const socket = open(...signed(), 'Content-Length: 100')
    socket.end('{"uri"')
    await answerOf(socket)
    expect((await push(anItem())).status).toBe(200)
  })
})

test('while another worker takes in pushes of the source, one waits, and may be sent again as it is', async () => {
  const claim = `deliver:${source.id}`
  await takeClaim({ payload: newsroom.payload, context: {} }, claim, 60_000)
  const body = JSON.stringify(anItem())
  const timestamp = secondsNow()
  const busy = await post(body, { timestamp })
  expect([busy.status, busy.headers['retry-after']]).toEqual([503, '2'])
  await dropClaim(newsroom.payload, claim)
  expect((await post(body, { timestamp })).status).toBe(200)
})

test('pushes that are too old to come again are forgotten, younger ones are not', async () => {
  const where = { key: { contains: 'push:' } }
  const count = async () => (await newsroom.payload.count({ collection: 'payload-kv', where })).totalDocs
  await push(anItem())
  await forgetPushes(newsroom.payload, new Date())
  expect(await count()).toBeGreaterThan(0)
  await forgetPushes(newsroom.payload, new Date(Date.now() + 601_000))
  expect(await count()).toBe(0)
})

describe('the key', () => {
  const run = async (code: string, renew = false) => {
    const said: string[] = []
    const exit = await pushKey(newsroom.payload, { code, renew }, (line) => said.push(line))
    return { exit, said }
  }

  test('is printed for its operator, and a renewed one voids the one before', async () => {
    const { code } = await createSource(newsroom.payload, { platform: 'push' })
    const first = (await run(code)).said[0] ?? ''
    expect((await push(anItem(), { code, key: first })).status).toBe(200)
    const { exit, said } = await run(code, true)
    expect([exit, said[1]]).toEqual([0, expect.stringContaining('void')])
    expect((await push(anItem(), { code, key: first })).status).toBe(401)
    expect((await push(anItem(), { code, key: said[0] ?? '' })).status).toBe(200)
  })

  test('is not made for a source that does not push, nor for one nobody knows', async () => {
    const { code } = await createSource(newsroom.payload, { platform: 'rss' })
    expect(await run(code)).toMatchObject({ exit: 1, said: [expect.stringContaining('Pushed to us')] })
    expect(await run('NOBODY')).toMatchObject({ exit: 1 })
  })
})

test('a source that pushes more than two a second for a minute is slowed down, and the others are not', async () => {
  const eager = await createSource(newsroom.payload, { platform: 'push' })
  const other = await createSource(newsroom.payload, { platform: 'push' })
  const spam = async () => (await post('{"a":1}', { code: eager.code, key: keyOfPush(eager) })).status
  const statuses: number[] = []
  for (let at = 0; at < 121; at += 1) statuses.push(await spam())
  expect(statuses.at(-1)).toBe(429)
  expect((await push(anItem(), { code: other.code, key: keyOfPush(other) })).status).toBe(200)
})

test('An embargo that cannot be read is told to who pushed and to the desk, and never lifted', async () => {
  const item = anItem({ embargoedUntil: 'tomorrow noon' })
  const { status, body } = await push(item)
  const sentence = `${item.uri} (“tomorrow noon”) is held back by an embargo whose time cannot be read`
  expect([status, body.embargoed, body.warnings]).toEqual([200, 1, [expect.stringContaining(sentence)]])
  expect((await health())?.said).toContain(sentence)
  await releaseEmbargoed(newsroom.payload, new Date('2099-01-01'))
  expect(await onFile(item.uri)).toBeUndefined()
})
