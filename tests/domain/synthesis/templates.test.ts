import { describe, expect, test } from '@jest/globals'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import { wordCount } from '../../../src/domain/publication/wordCount.ts'
import { bodyOfDraft } from '../../../src/domain/synthesis/bodyOfDraft.ts'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import { hashPrompt } from '../../../src/domain/synthesis/model/hashPrompt.ts'
import { promptOf } from '../../../src/domain/synthesis/model/promptOf.ts'
import { synthesisForm, synthesisOrder } from '../../../src/domain/synthesis/synthesisOrder.ts'
import { synthesisTemplate, type SynthesisTemplate } from '../../../src/domain/synthesis/synthesisTemplate.ts'
import { templates } from '../../../src/domain/synthesis/templates.data.ts'
import { harbourPack } from '../../factories/harbourPack.ts'

const pack = harbourPack()
const order = (some: Record<string, unknown>) => synthesisOrder.parse({ form: 'report', ...some })
const drafted = (template: Partial<SynthesisTemplate>, form: 'brief' | 'report' | 'explainer' = 'report') =>
  extractDraft(pack, order({ form, template: { ...templates[form], ...template } }))
const partsOf = (draft: ReturnType<typeof drafted>) => [...new Set(draft.sentences.map(({ part }) => part))]

describe('a form as the house lays it out', () => {
  test.each(synthesisForm.options)('is, as a %s comes, what it was without any', (form) => {
    expect(drafted({}, form)).toEqual(extractDraft(pack, order({ form })))
    expect(synthesisTemplate.parse(templates[form])).toEqual(templates[form])
  })

  test('has its parts in its order, and no other', () => {
    expect(partsOf(drafted({ parts: ['sides', 'happened'] }))).toEqual(['sides', 'happened'])
    expect(partsOf(drafted({ parts: ['contested'] }))).toEqual(['contested'])
    expect(partsOf(drafted({ parts: ['happened', 'sides'] }, 'brief'))).toContain('sides')
  })

  test('grows no longer than it may, whatever was asked for', () => {
    const draft = extractDraft(pack, order({ length: 2000, template: { ...templates.report, words: 40 } }))
    expect(wordCount(bodyOfDraft(draft.sentences, () => null))).toBeLessThanOrEqual(40)
  })

  test('stands in the body with its headings and in its order, and loses no sentence', () => {
    const { sentences } = drafted({}, 'explainer')
    const headings = { ...templates.explainer.headings, happened: 'The news', sides: 'Voices' } as never
    const body = bodyText(bodyOfDraft(sentences, () => null, { parts: ['sides', 'happened'], headings }))
    expect(body[0]).toBe('Voices')
    expect(body.indexOf('The news')).toBeGreaterThan(0)
    for (const { text } of sentences) expect(body.join('\n')).toContain(text)
  })

  test('is told to a model with its guidance, and changes the hash of what it was told', () => {
    const template = { ...templates.report, guidance: 'Lead on the harbour.', parts: ['happened', 'sides'] }
    const told = promptOf.plan(pack, order({ template }))
    expect(told.user).toContain('"guidance":"Lead on the harbour."')
    expect(told.user).toContain('"parts":["happened","sides"]')
    expect(hashPrompt(order({ template }))).not.toBe(hashPrompt(order({})))
  })

  test.each([
    ['no part', { parts: [] }],
    ['a part twice', { parts: ['happened', 'happened'] }],
    ['no known part', { parts: ['weather'] }],
    ['hardly a word', { words: 3 }],
    ['half a word', { words: 40.5 }],
    ['an empty heading', { headings: { ...templates.explainer.headings, sides: ' ' } }],
  ])('is not one with %s', (_, some) => {
    expect(synthesisTemplate.safeParse({ ...templates.explainer, ...some }).success).toBe(false)
  })
})
