import { describe, expect, test } from '@jest/globals'
import { hashPrompt } from '../../../../src/domain/synthesis/model/hashPrompt.ts'
import { promptOf } from '../../../../src/domain/synthesis/model/promptOf.ts'
import { promptTexts } from '../../../../src/domain/synthesis/model/promptTexts.data.ts'
import { synthesisOrder } from '../../../../src/domain/synthesis/synthesisOrder.ts'
import { harbourPack } from '../../../factories/harbourPack.ts'

const pack = harbourPack()
const order = synthesisOrder.parse({ engine: 'model', angle: 'safety of the line', length: 120 })
const claims = [{ claim: 'A ferry hit the pier.', evidence: ['S1.2'], part: 'happened' as const }]
const sentence = { text: 'Ten died.', cites: ['S1.3'], type: 'statement' as const }
const finding = {
  code: 'number-unsupported' as const,
  start: 0,
  end: 3,
  message: 'No cited sentence has “Ten”.',
}

describe('a prompt', () => {
  test('shows every sentence of the pack under its id', () => {
    const { user } = promptOf.plan(pack, order)
    for (const { id, exact } of pack.items.flatMap(({ sentences }) => sentences))
      expect(user).toContain(JSON.stringify({ id, part: id === 'S1.1' ? 'headline' : 'text', words: exact }))
  })

  test('says who spoke and when', () => {
    expect(promptOf.plan(pack, order).user).toContain(
      '{"item":"S1","source":"NORDWIRE","postedAt":"2026-06-25T06:00:00.000Z","language":"en"}',
    )
  })

  test('carries the order as material, and instructs in the system part only', () => {
    const { system, user } = promptOf.write(pack, order, claims)
    expect(system).toBe(promptTexts.write)
    expect(user).toContain('{"form":"report","angle":"safety of the line","words":120}')
    expect(user).toContain(
      '<plan>\n{"claim":"A ferry hit the pier.","evidence":["S1.2"],"part":"happened"}\n</plan>',
    )
  })

  test('to write a sentence anew shows what was found, and only the items it cites', () => {
    const { user, answer } = promptOf.rewrite(pack, sentence, [finding])
    expect(user).toContain(
      '<sentence>\n{"text":"Ten died.","sourceIds":["S1.3"],"type":"statement"}\n</sentence>',
    )
    expect(user).toContain('{"code":"number-unsupported","words":"Ten"')
    expect(user).toContain('"S1.2"')
    expect(user).not.toContain('"S2.1"')
    expect(answer.name).toBe('rewrite_sentence')
  })

  test('shows the whole pack for a sentence that cites nothing of it', () => {
    expect(promptOf.rewrite(pack, { ...sentence, cites: ['S9.9'] }, [finding]).user).toContain('"S4.1"')
  })

  test('asks for a closed form with every property required', () => {
    const { schema } = promptOf.write(pack, order, claims).answer
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: ['headline', 'headlineSourceIds', 'sentences'],
    })
  })
})

describe('the hash of what was asked', () => {
  test('follows the order, and nothing else', () => {
    expect(hashPrompt(order)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashPrompt({ ...order })).toBe(hashPrompt(order))
    expect(hashPrompt({ ...order, angle: 'the captain' })).not.toBe(hashPrompt(order))
  })
})
