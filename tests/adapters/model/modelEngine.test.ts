import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { modelEngine } from '../../../src/adapters/model/modelEngine.ts'
import type { ModelVariables } from '../../../src/adapters/model/modelVariables.ts'
import { synthesisDraft, type SynthesisDraft } from '../../../src/domain/synthesis/synthesisDraft.ts'
import { synthesisOrder } from '../../../src/domain/synthesis/synthesisOrder.ts'
import { harbourPack } from '../../factories/harbourPack.ts'
import { faithful, scripted, type Brain } from '../../factories/modelBrains.ts'
import { openModelStub, type ModelStub } from '../../factories/modelStub.ts'
import { variablesFor } from '../../factories/variablesFor.ts'

const pack = harbourPack()
const order = synthesisOrder.parse({ engine: 'model', angle: 'what happened at the pier', length: 200 })
let stub: ModelStub
let brain: Brain = faithful

beforeAll(async () => {
  stub = await openModelStub((question) => brain(question))
})
afterAll(async () => stub.close())
beforeEach(() => {
  brain = faithful
  stub.asked.length = 0
  stub.faults.length = 0
})

const draftWith = async (replaced: Partial<ModelVariables> = {}, steps: string[] = []) =>
  modelEngine(variablesFor(stub.url, replaced))?.draft(pack, order, {
    signal: new AbortController().signal,
    onStep: (words) => void steps.push(words),
  })

describe('a draft by a model', () => {
  test('is not to be had where none is configured', () => {
    expect(modelEngine(variablesFor('', { MONEXUS_MODEL: '' }))).toBeNull()
  })

  test.each([
    ['anthropic', '1', '/v1/messages'],
    ['anthropic', '0', '/v1/messages'],
    ['openai', '1', '/v1/chat/completions'],
    ['openai', '0', '/v1/chat/completions'],
  ] as const)('comes from %s, streamed or not (%s)', async (dialect, streamed, path) => {
    const drafted = await draftWith({
      MONEXUS_MODEL: `${dialect}/test-model`,
      MONEXUS_MODEL_STREAM: streamed,
      MONEXUS_MODEL_PRICES: '3/15',
    })
    expect(synthesisDraft.parse(drafted?.draft)).toEqual(drafted?.draft)
    expect(drafted?.draft.sentences.map(({ id, text, cites }) => [id, cites, text])).toEqual([
      [
        'D1',
        ['S1.2'],
        'NORDWIRE reported: “The ferry Maren struck the pier at Aldersund on Wednesday morning.”',
      ],
      ['D2', ['S2.1'], 'COASTDESK reported: “A ferry hit the pier in Aldersund and 9 passengers were hurt.”'],
      ['D3', ['S3.1'], 'AFTENPOST reported: “The police have not named the captain.”'],
      ['D4', ['S4.1'], 'RADIOWEST reported: “Sundline said that the ferry had been inspected in March.”'],
    ])
    expect(drafted).toMatchObject({
      model: `${dialect}/test-model`,
      promptSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      tokensIn: 2000,
      tokensOut: 400,
      cost: 0.012,
      draft: { engine: 'model', dropped: [] },
    })
    expect(stub.asked.map((one) => [one.path, one.task, one.isStreamed])).toEqual([
      [path, 'plan_claims', streamed === '1'],
      [path, 'write_sentences', streamed === '1'],
    ])
  })

  test('takes what is streamed and what is not, whatever was asked for', async () => {
    stub.faults.push('whole', 'whole')
    expect((await draftWith())?.draft.sentences).toHaveLength(4)
  })

  test('takes JSON in a fence, as some servers send it', async () => {
    stub.faults.push('fenced', 'fenced')
    expect((await draftWith())?.draft.sentences).toHaveLength(4)
  })

  test('reckons its tokens where the server does not count them, and no cost without prices', async () => {
    stub.faults.push('uncounted', 'uncounted')
    const drafted = await draftWith()
    expect(drafted?.tokensIn).toBeGreaterThan(500)
    expect(drafted?.tokensOut).toBeGreaterThan(100)
    expect(drafted?.cost).toBeNull()
  })

  test('says in words what it is at', async () => {
    const steps: string[] = []
    await draftWith({}, steps)
    expect(steps).toEqual([
      'Planning',
      'Planning: 4 claims. Writing',
      'Checking sentence 1 of 4',
      'Checking sentence 2 of 4',
      'Checking sentence 3 of 4',
      'Checking sentence 4 of 4',
    ])
  })

  test.each([
    ['anthropic', 'x-api-key', 'sk-only-for-tests'],
    ['openai', 'authorization', 'Bearer sk-only-for-tests'],
  ])('shows its key to %s in a header and nowhere else', async (dialect, header, value) => {
    const drafted = await draftWith({ MONEXUS_MODEL: `${dialect}/test-model` })
    for (const { headers, body } of stub.asked) {
      expect(headers[header]).toBe(value)
      expect(JSON.stringify(body)).not.toContain('sk-only-for-tests')
    }
    expect(JSON.stringify(drafted)).not.toContain('sk-only-for-tests')
  })

  test('gives the model no tool but the form of its answer', async () => {
    await draftWith({ MONEXUS_MODEL: 'anthropic/test-model' })
    await draftWith()
    const [anthropic, , openai] = stub.asked
    expect(anthropic?.body['tools']).toEqual([expect.objectContaining({ name: 'plan_claims' })])
    expect(anthropic?.body['tool_choice']).toEqual({ type: 'tool', name: 'plan_claims' })
    expect(Object.keys(openai?.body ?? {}).sort()).toEqual([
      ...['max_tokens', 'messages', 'model', 'response_format', 'stream', 'stream_options'],
    ])
  })

  test('keeps the words of the wire out of the part that instructs', async () => {
    await draftWith()
    for (const { system } of stub.asked)
      for (const { sentences } of pack.items)
        for (const { exact } of sentences) expect(system).not.toContain(exact)
  })

  test('leaves no connection open', async () => {
    await draftWith()
    while (stub.open() > 0) await new Promise((later) => setTimeout(later, 5))
    expect(stub.open()).toBe(0)
  })
})

describe('a model of whose sentences none holds', () => {
  const failing = Array.from({ length: 60 }, (_, at) => ({
    text: `Some ${String(at + 500)} people swam to Aldersund.`,
    sourceIds: ['S1.2'],
    type: 'statement',
    part: 'happened',
  }))
  const holding = {
    text: 'NORDWIRE reported: “The ferry Maren struck the pier at Aldersund on Wednesday morning.”',
    sourceIds: ['S1.2'],
    type: 'quotation',
    part: 'happened',
  }
  const rewrites = (): number => stub.asked.filter(({ task }) => task === 'rewrite_sentence').length
  const unasked = (draft: SynthesisDraft | undefined) =>
    (draft?.dropped ?? []).flatMap(({ findings }) => findings.filter(({ code }) => code === 'not-rewritten'))

  test('is asked again for forty at most, and the others are listed with why', async () => {
    brain = scripted(failing)
    const drafted = await draftWith()
    expect(rewrites()).toBe(40)
    expect(drafted?.draft.dropped).toHaveLength(60)
    const told = unasked(drafted?.draft)
    expect(told).toHaveLength(20)
    expect(told[0]?.message).toBe('Not written anew. At most 40 sentences of a draft are.')
  })

  test('is asked no more once the run’s tokens are used, and leaves what it wrote before', async () => {
    brain = scripted([holding, ...failing])
    const drafted = await draftWith({ MONEXUS_MODEL_BUDGET: 30_000 })
    expect(rewrites()).toBeLessThan(40)
    expect(drafted?.draft.sentences).toHaveLength(1)
    expect(unasked(drafted?.draft).at(-1)?.message).toContain('MONEXUS_MODEL_BUDGET')
  })
})
