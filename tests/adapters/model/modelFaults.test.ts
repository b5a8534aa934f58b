import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { modelEngine } from '../../../src/adapters/model/modelEngine.ts'
import type { ModelVariables } from '../../../src/adapters/model/modelVariables.ts'
import { synthesisOrder } from '../../../src/domain/synthesis/synthesisOrder.ts'
import type { ModelRefused } from '../../../src/errors/ModelRefused.ts'
import { harbourPack } from '../../factories/harbourPack.ts'
import { faithful } from '../../factories/modelBrains.ts'
import { openModelStub, type ModelStub, type StubFault } from '../../factories/modelStub.ts'
import { variablesFor } from '../../factories/variablesFor.ts'

const pack = harbourPack()
const order = synthesisOrder.parse({ engine: 'model' })
let stub: ModelStub

beforeAll(async () => {
  stub = await openModelStub(faithful)
})
afterAll(async () => stub.close())
beforeEach(() => {
  stub.asked.length = 0
  stub.faults.length = 0
})

type Run = { signal?: AbortSignal; onStep?: (words: string) => void; spentToday?: number }

const drafted = async (replaced: Partial<ModelVariables> = {}, run: Run = {}) =>
  modelEngine(variablesFor(stub.url, replaced))?.draft(pack, order, {
    signal: new AbortController().signal,
    onStep: () => undefined,
    ...run,
  })

const refusal = async (replaced: Partial<ModelVariables> = {}, run: Run = {}): Promise<ModelRefused> => {
  const fault: unknown = await drafted(replaced, run).then(
    () => 'nothing went wrong',
    (one: unknown) => one,
  )
  expect(fault).toMatchObject({ name: 'ModelRefused' })
  return fault as ModelRefused
}

const dialects = ['anthropic/test', 'openai/test'] as const
const ways = dialects.flatMap((model) =>
  (['1', '0'] as const).map((stream): [string, '0' | '1'] => [model, stream]),
)

const endings: [StubFault, ModelRefused['code'], RegExp][] = [
  ['broken-json', 'model-answer-broken', /broken JSON/],
  ['empty', 'model-answer-broken', /answered with/],
  ['wrong-shape', 'model-answer-broken', /without a plan/],
  ['html', 'model-answer-broken', /something else than JSON/],
  ['json-of-nobody', 'model-answer-broken', /no answer/],
  ['refusal', 'model-refused', /refuses/],
  ['length', 'model-answer-cut', /did not come to an end/],
  ['hang-up', 'model-answer-cut', /half-way/],
  [{ status: 401 }, 'model-key-refused', /MONEXUS_MODEL_KEY/],
  [{ status: 403 }, 'model-key-refused', /MONEXUS_MODEL_KEY/],
  [{ status: 404 }, 'model-unknown', /MONEXUS_MODEL/],
  [{ status: 400 }, 'model-failed', /HTTP 400/],
  [{ status: 413 }, 'model-failed', /Choose fewer wire items/],
  [{ status: 500 }, 'model-failed', /HTTP 500/],
  [{ status: 204 }, 'model-failed', /HTTP 204/],
  [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'model-failed', /not followed/],
  [{ status: 307, headers: { location: '/v1/elsewhere' } }, 'model-failed', /not followed/],
]

describe.each(ways)('a fault of %s, streamed or not (%s)', (model, stream) => {
  const settings = { MONEXUS_MODEL: model, MONEXUS_MODEL_STREAM: stream }

  test.each(endings)('%j ends as %s, in words', async (fault, code, words) => {
    stub.faults.push(fault)
    const refused = await refusal(settings)
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(words)
    expect(refused.data.code).toBe(code)
    expect(`${refused.message} ${JSON.stringify(refused.data)}`).not.toContain('sk-only-for-tests')
    expect(stub.asked).toHaveLength(1)
  })

  test.each(['dribble', 'endless', 'silent'] as const)(
    '%s ends in bounded time and memory',
    async (fault) => {
      stub.faults.push(fault)
      const before = process.memoryUsage().rss
      const refused = await refusal({ ...settings, MONEXUS_MODEL_TIMEOUT: fault === 'endless' ? 60 : 0.3 })
      expect(refused.code).toBe(fault === 'endless' ? 'model-answer-too-long' : 'model-timeout')
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
    },
  )

  test('in the second answer too leaves no draft, and says what was used', async () => {
    stub.faults.push(null, 'broken-json')
    const refused = await refusal({ ...settings, MONEXUS_MODEL_PRICES: '1/1' })
    expect(refused.code).toBe('model-answer-broken')
    expect(refused.data.spent.tokensIn).toBeGreaterThanOrEqual(1000)
    expect(refused.data.spent.cost).toBeGreaterThan(0)
  })

  test.each([429, 503, 529])('%i is asked again when it says', async (status) => {
    const fault = { status, headers: { 'retry-after': '0' } }
    stub.faults.push(fault, fault, fault)
    expect((await drafted(settings))?.draft.sentences).toHaveLength(4)
    expect(stub.asked).toHaveLength(5)
  })

  test('a server that stays busy is left alone after three more questions', async () => {
    stub.faults.push(...Array.from({ length: 9 }, () => ({ status: 429, headers: { 'retry-after': '0' } })))
    expect((await refusal(settings)).code).toBe('model-busy')
    expect(stub.asked).toHaveLength(4)
  })

  test('one that asks for more time than there is, is not waited for', async () => {
    stub.faults.push({ status: 429, headers: { 'retry-after': '3600' } })
    expect((await refusal(settings)).code).toBe('model-busy')
    expect(stub.asked).toHaveLength(1)
  })
})

describe('a stream', () => {
  test.each(dialects)('of %s that is cut is no answer', async (model) => {
    stub.faults.push('cut')
    expect((await refusal({ MONEXUS_MODEL: model })).code).toBe('model-answer-cut')
  })

  test('that says half-way that its server failed ends so', async () => {
    stub.faults.push('fault-in-stream')
    expect((await refusal({ MONEXUS_MODEL: 'anthropic/test' })).code).toBe('model-failed')
  })

  test('that says half-way that its server is busy is asked for again', async () => {
    stub.faults.push('busy-in-stream')
    await drafted({ MONEXUS_MODEL: 'anthropic/test' })
    expect(stub.asked).toHaveLength(3)
  })
})

test.each(['cut', 'silent', 'hang-up'] as const)(
  'an answer that is %s was asked for, and counts',
  async (fault) => {
    stub.faults.push(fault)
    const { data } = await refusal({ MONEXUS_MODEL_TIMEOUT: 0.3, MONEXUS_MODEL_PRICES: '1/1' })
    expect(data.spent.tokensIn).toBeGreaterThan(0)
    expect(data.spent.cost).toBeGreaterThan(0)
  },
)

test('a question that is turned away costs nothing', async () => {
  stub.faults.push({ status: 401 })
  expect((await refusal()).data.spent.tokensIn).toBe(0)
})

test('the time of a run is up even if all that nobody holds on to is thrown away meanwhile', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  stub.faults.push('silent')
  const ended = refusal({ MONEXUS_MODEL_TIMEOUT: 1 })
  let isOver = false
  void ended.finally(() => (isOver = true))
  while (!isOver) {
    collect()
    await new Promise((later) => setTimeout(later, 50))
  }
  expect((await ended).code).toBe('model-timeout')
})

test('a server that is not there is called unreachable', async () => {
  const refused = await refusal({ MONEXUS_MODEL_URL: 'http://127.0.0.1:1/v1' })
  expect(refused.code).toBe('model-unreachable')
  expect(refused.message).toContain('127.0.0.1:1')
})

describe('a run', () => {
  test('is canceled before it begins', async () => {
    expect((await refusal({}, { signal: AbortSignal.abort() })).code).toBe('model-canceled')
    expect(stub.asked).toHaveLength(0)
  })

  test('is canceled in the midst of an answer, and hangs up', async () => {
    stub.faults.push('dribble')
    const cancel = new AbortController()
    const ended = refusal({}, { signal: cancel.signal })
    while (stub.asked.length === 0) await new Promise((later) => setTimeout(later, 5))
    cancel.abort()
    expect((await ended).code).toBe('model-canceled')
    while (stub.open() > 0) await new Promise((later) => setTimeout(later, 5))
  })

  test('is canceled between two answers', async () => {
    const cancel = new AbortController()
    const refused = await refusal(
      {},
      { signal: cancel.signal, onStep: (words) => words.includes('Writing') && cancel.abort() },
    )
    expect(refused.code).toBe('model-canceled')
    expect(refused.data.spent.tokensIn).toBe(1000)
    expect(stub.asked).toHaveLength(1)
  })

  test('waits for the one before it', async () => {
    const steps: string[] = []
    const both = await Promise.all([drafted(), drafted({}, { onStep: (words) => steps.push(words) })])
    expect(both.map((one) => one?.draft.sentences.length)).toEqual([4, 4])
    expect(steps[0]).toBe('Waiting for another synthesis')
    expect(stub.asked.map(({ task }) => task)).toEqual([
      ...['plan_claims', 'write_sentences', 'plan_claims', 'write_sentences'],
    ])
  })

  test('does not wait for ever', async () => {
    stub.faults.push('dribble')
    const cancel = new AbortController()
    const first = refusal({}, { signal: cancel.signal })
    while (stub.asked.length === 0) await new Promise((later) => setTimeout(later, 5))
    expect((await refusal({ MONEXUS_MODEL_TIMEOUT: 0.1 })).code).toBe('model-busy')
    cancel.abort()
    await first
    expect((await drafted())?.draft.sentences).toHaveLength(4)
  })

  test('that has no tokens left asks nothing more', async () => {
    const refused = await refusal({ MONEXUS_MODEL_BUDGET: 10_000 })
    expect(refused.code).toBe('model-budget')
    expect(refused.message).toContain('MONEXUS_MODEL_BUDGET')
    expect(refused.data.spent.tokensIn).toBe(1000)
    expect(stub.asked).toHaveLength(1)
  })

  test('asks nothing when the day has no tokens left', async () => {
    const refused = await refusal({ MONEXUS_MODEL_DAILY_BUDGET: 1_000_000 }, { spentToday: 999_999 })
    expect(refused.code).toBe('model-daily-budget')
    expect(stub.asked).toHaveLength(0)
  })
})
