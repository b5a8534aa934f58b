import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { modelEngine } from '../../../src/adapters/model/modelEngine.ts'
import type { SynthesisDraft } from '../../../src/domain/synthesis/synthesisDraft.ts'
import { synthesisOrder } from '../../../src/domain/synthesis/synthesisOrder.ts'
import { harbourPack } from '../../factories/harbourPack.ts'
import { faithful, scripted, type Brain } from '../../factories/modelBrains.ts'
import { openModelStub, type ModelStub } from '../../factories/modelStub.ts'
import { cleanSentences, seededErrors } from '../../factories/seededErrors.ts'
import { variablesFor } from '../../factories/variablesFor.ts'

const pack = harbourPack()
let stub: ModelStub
let brain: Brain = faithful

beforeAll(async () => {
  stub = await openModelStub((question) => brain(question))
})
afterAll(async () => stub.close())
beforeEach(() => {
  stub.asked.length = 0
  stub.faults.length = 0
})

const draftOf = async (model = 'openai/test', steps: string[] = []): Promise<SynthesisDraft> => {
  const engine = modelEngine(variablesFor(stub.url, { MONEXUS_MODEL: model }))
  const drafted = await engine?.draft(pack, synthesisOrder.parse({ engine: 'model' }), {
    signal: new AbortController().signal,
    onStep: (words) => void steps.push(words),
  })
  if (!drafted) throw new Error('no engine')
  return drafted.draft
}

test('clean sentences all stand, without a mark, in the order of print', async () => {
  brain = scripted(cleanSentences)
  const { sentences, dropped } = await draftOf()
  expect(dropped).toEqual([])
  expect(sentences.flatMap(({ text, findings }) => findings.map(({ code }) => [code, text]))).toEqual([])
  expect(sentences.map(({ part }) => part)).toEqual([
    ...['happened', 'happened', 'sides', 'sides', 'contested', 'unknown'],
  ])
  expect(sentences[0]?.why).toBe('Rests on what NORDWIRE said.')
  expect(stub.asked).toHaveLength(2)
})

describe.each(seededErrors)('$error', ({ sentence, code, marked }) => {
  test.each(['anthropic/test', 'openai/test'])(
    'made twice by %s is dropped and listed, marked',
    async (model) => {
      brain = scripted([...cleanSentences, sentence])
      const { sentences, dropped } = await draftOf(model)
      expect(sentences).toHaveLength(cleanSentences.length)
      expect(sentences.map(({ text }) => text)).not.toContain(sentence.text)
      expect(dropped.map(({ text }) => text)).toEqual([sentence.text])
      const found = dropped[0]?.findings.find((one) => one.code === code)
      expect(found?.message).toMatch(/./)
      if (marked !== '') expect(sentence.text.slice(found?.start, found?.end)).toContain(marked)
    },
  )

  test('is sent back once, with what was found', async () => {
    brain = scripted([sentence])
    const steps: string[] = []
    await draftOf('openai/test', steps)
    expect(steps.at(-1)).toBe('Checking sentence 1 of 1: it does not hold and is written anew')
    const [, , again, ...more] = stub.asked
    expect(more).toEqual([])
    expect(again?.task).toBe('rewrite_sentence')
    expect(again?.sentence?.text).toBe(sentence.text)
    expect(again?.findings.map((one) => one.code)).toContain(code)
  })

  test('stands when written anew without it', async () => {
    const [good] = cleanSentences
    if (!good) throw new Error('none')
    brain = scripted([{ ...sentence, part: 'context' }], good)
    const { sentences, dropped } = await draftOf()
    expect(dropped).toEqual([])
    expect(sentences.map(({ text, part }) => [text, part])).toEqual([[good.text, 'context']])
  })

  test.each(['refusal', 'broken-json', 'cut', 'length', 'wrong-shape'] as const)(
    'is dropped when asked anew brings a fault (%s)',
    async (fault) => {
      brain = scripted([sentence])
      stub.faults.push(null, null, fault)
      const { sentences, dropped } = await draftOf()
      expect(sentences).toEqual([])
      expect(dropped.map(({ text }) => text)).toEqual([sentence.text])
    },
  )
})

describe('words that no cited sentence has', () => {
  const coloured = {
    text: 'The ferry Maren struck the crumbling pier at Aldersund on 24 June, NORDWIRE reported.',
    sourceIds: ['S1.2'],
    type: 'attributed',
    part: 'happened',
  }

  test('are marked in the sentence, and nobody is asked anew', async () => {
    brain = scripted([coloured])
    const { sentences } = await draftOf()
    expect(
      sentences[0]?.findings.map(({ code, start, end }) => [code, coloured.text.slice(start, end)]),
    ).toEqual([['words-unsupported', 'crumbling']])
    expect(stub.asked).toHaveLength(2)
  })

  test('drop a sentence that has hardly any others', async () => {
    brain = scripted([{ ...coloured, text: 'The ferry owner is a crook and a swindler, NORDWIRE reported.' }])
    const { sentences, dropped } = await draftOf()
    expect(sentences).toEqual([])
    expect(dropped[0]?.findings.map(({ code }) => code)).toContain('words-unsupported')
  })
})
