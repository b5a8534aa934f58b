import { describe, expect, test } from '@jest/globals'
import { nothingHeard } from '../../../src/adapters/model/modelAnswer.ts'
import { ModelPurse } from '../../../src/adapters/model/ModelPurse.ts'
import type { ModelPrompt } from '../../../src/domain/synthesis/model/modelPrompt.ts'

const prompt: ModelPrompt = {
  system: 'a'.repeat(300),
  user: 'a'.repeat(3000),
  answer: { name: 'n', description: 'd', schema: {} },
  mostTokens: 500,
}
const answer = { ...nothingHeard, tokensIn: 1000, tokensOut: 100 }
const today = () => ({ day: '2026-06-25', tokens: 0 })

describe('what a run may use', () => {
  test('is checked against the most that a question can cost', () => {
    const purse = new ModelPurse({ budget: { run: 2500, day: 9000 }, prices: null }, today())
    expect(() => purse.mustAfford(prompt)).not.toThrow()
    purse.pay(prompt, answer)
    expect(() => purse.mustAfford(prompt)).toThrow(/1100 are used, and a run has 2500/)
  })

  test('counts for the day, whichever run used it', () => {
    const ledger = today()
    const settings = { budget: { run: 2500, day: 2500 }, prices: null }
    new ModelPurse(settings, ledger).pay(prompt, answer)
    expect(ledger.tokens).toBe(1100)
    expect(() => new ModelPurse(settings, ledger).mustAfford(prompt)).toThrow(
      /Of today’s 2500 tokens 1100 are used/,
    )
  })

  test('is reckoned where the server does not count', () => {
    const purse = new ModelPurse({ budget: { run: 3000, day: 9000 }, prices: null }, today())
    purse.pay(prompt, { ...nothingHeard, text: 'b'.repeat(30) })
    expect(purse.spent()).toEqual({ tokensIn: 1114, tokensOut: 10, cost: null })
  })

  test('costs what reading and writing cost', () => {
    const purse = new ModelPurse({ budget: { run: 1, day: 1 }, prices: { read: 3, written: 15 } }, today())
    purse.pay(prompt, answer)
    purse.pay(prompt, answer)
    expect(purse.spent().cost).toBeCloseTo(0.009)
  })
})
