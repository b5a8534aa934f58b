import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { modelEngine } from '../../../src/adapters/model/modelEngine.ts'
import { buildPack } from '../../../src/domain/synthesis/buildPack.ts'
import { synthesisOrder } from '../../../src/domain/synthesis/synthesisOrder.ts'
import { synthesisPacks } from '../../bench/synthesisPacks.mjs'
import { faithful, scripted, type Brain, type StubSentence } from '../../factories/modelBrains.ts'
import { openModelStub, type ModelStub } from '../../factories/modelStub.ts'
import { variablesFor } from '../../factories/variablesFor.ts'

let stub: ModelStub
let brain: Brain = faithful

beforeAll(async () => {
  stub = await openModelStub((question) => brain(question))
})
afterAll(async () => stub.close())

/** Of many, some: what the checks find in all of them is asked without a server. */
const some = 8
const packs = synthesisPacks('seen')
  .slice(0, some)
  .map((one, at) => ({ ...one, dialect: at % 2 === 0 ? 'anthropic' : 'openai' }))

const written = ({ text, cites, type }: { text: string; cites: string[]; type: string }): StubSentence => ({
  text,
  sourceIds: cites,
  type,
  part: 'happened',
})

test.each(packs)('$name: every error that $dialect insists on is dropped and listed', async (one) => {
  const seeded = one.seeded.map(({ sentence }) => written(sentence))
  brain = scripted([...one.clean.map(written), ...seeded])
  const engine = modelEngine(
    variablesFor(stub.url, {
      MONEXUS_MODEL: `${one.dialect}/test`,
      MONEXUS_MODEL_BUDGET: 1_000_000,
    }),
  )
  const drafted = await engine?.draft(buildPack(one.items), synthesisOrder.parse({ engine: 'model' }), {
    signal: new AbortController().signal,
    onStep: () => undefined,
  })
  const kept = drafted?.draft.sentences.map(({ text, cites }) => `${text} ${cites.join()}`) ?? []
  const dropped = drafted?.draft.dropped.map(({ text, cites }) => `${text} ${cites.join()}`) ?? []
  for (const { text, sourceIds } of seeded) {
    expect(dropped).toContain(`${text} ${sourceIds.join()}`)
    expect(kept).not.toContain(`${text} ${sourceIds.join()}`)
  }
  expect(drafted?.draft.dropped.every(({ findings }) => findings.length > 0)).toBe(true)
  expect(kept.length).toBeGreaterThanOrEqual(one.clean.length - 2)
})
