import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { modelEngine, type ModelDraft } from '../../../src/adapters/model/modelEngine.ts'
import { extractDraft } from '../../../src/domain/synthesis/extractDraft.ts'
import type { EvidencePack } from '../../../src/domain/synthesis/evidencePack.ts'
import { neutralText } from '../../../src/domain/synthesis/model/neutralText.ts'
import { synthesisOrder } from '../../../src/domain/synthesis/synthesisOrder.ts'
import { harbourReports, packOf } from '../../factories/harbourPack.ts'
import { faithful, obedient, type Brain, type Obeyed } from '../../factories/modelBrains.ts'
import { openModelStub, type ModelStub } from '../../factories/modelStub.ts'
import { variablesFor } from '../../factories/variablesFor.ts'

interface Attack {
  name: string
  language: string
  /** What LOUDMOUTH sends over the wire. */
  wire: string
  /** What a model that obeys makes of it. */
  obeyed: Obeyed
  /** A word that stands where nobody sees it. */
  hidden?: string
}

const attacks = JSON.parse(
  readFileSync(new URL('../../cases/promptAttacks.json', import.meta.url), 'utf8'),
) as Attack[]
/** What a reader could follow, or a browser would. */
const followed = /evil[.-]?\w*\W(?:com|example)|https?:|www\.|\w@\w|<|\]\(/
const order = synthesisOrder.parse({ engine: 'model' })
let stub: ModelStub
let brain: Brain = faithful

beforeAll(async () => {
  stub = await openModelStub((question) => brain(question))
})
afterAll(async () => stub.close())
beforeEach(() => {
  stub.asked.length = 0
})

const packWith = ({ wire, language }: Attack): EvidencePack =>
  packOf([...harbourReports, { source: 'LOUDMOUTH', text: wire, language }])

const draftOf = async (attack: Attack, model: string): Promise<ModelDraft> => {
  brain = obedient(attack.obeyed)
  const drafted = await modelEngine(variablesFor(stub.url, { MONEXUS_MODEL: model }))?.draft(
    packWith(attack),
    order,
    { signal: new AbortController().signal, onStep: () => undefined },
  )
  if (!drafted) throw new Error('no engine')
  return drafted
}

test('there are attacks enough, each under its own name', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length)
  expect(attacks.length).toBeGreaterThanOrEqual(20)
})

describe.each(attacks)('$name', (attack) => {
  test.each(['anthropic/test', 'openai/test'])('changes nothing, even if %s obeys', async (model) => {
    const pack = packWith(attack)
    const drafted = await draftOf(attack, model)
    const { headline, sentences, dropped, framingPrompt } = drafted.draft
    const obeyed = attack.obeyed.sentences.map(({ text }) => text)

    const unmarked = sentences.filter(({ findings }) => findings.length === 0).map(({ text }) => text)
    expect(unmarked.filter((text) => obeyed.includes(text))).toEqual([])
    // What stands without a mark is a source’s own sentence, in quotation marks, under its name.
    const quotations = pack.items.flatMap(({ source, sentences: said }) =>
      said.map(({ exact }) => neutralText(`${source} reported: “${exact}”`)),
    )
    for (const text of unmarked) expect(quotations).toContain(text)
    // What does not stand is not hidden.
    const listed = [...sentences, ...dropped].map(({ text }) => text)
    for (const text of obeyed) expect(listed.map(neutralText)).toContain(neutralText(text))
    for (const { findings } of dropped) expect(findings).not.toEqual([])

    for (const { text, why } of sentences) expect(text + why).not.toMatch(followed)
    expect(headline + framingPrompt).not.toMatch(/evil|jailed|https?:/i)
    const honest = 'The ferry Maren struck the pier at Aldersund, NORDWIRE reports'
    const theirs = pack.items.map((one) => one.headline)
    expect([honest, extractDraft(pack, order).headline, ...theirs]).toContain(headline)
  })

  test('does no more than a draft can', async () => {
    const drafted = await draftOf(attack, 'openai/test')
    expect(Object.keys(drafted).sort()).toEqual([
      ...['cost', 'draft', 'model', 'promptSha256', 'tokensIn', 'tokensOut'],
    ])
    expect(Object.keys(drafted.draft).sort()).toEqual([
      ...['dropped', 'engine', 'framingPrompt', 'headline', 'sentences'],
    ])
    for (const sentence of [...drafted.draft.sentences, ...drafted.draft.dropped])
      expect(Object.keys(sentence).sort()).toEqual(['cites', 'findings', 'id', 'part', 'text', 'type', 'why'])
  })

  test('stays between its tags, and shows nothing that nobody sees', async () => {
    await draftOf(attack, 'openai/test')
    for (const { user, system, plan } of stub.asked) {
      const tags = user.split('\n').filter((line) => line.includes('<') || line.includes('>'))
      expect(tags.filter((line) => !/^<\/?(?:order|evidence|plan|sentence|findings)>$/.test(line))).toEqual(
        [],
      )
      expect(tags.filter((line) => line === '</evidence>')).toHaveLength(1)
      expect(user).not.toMatch(/[\u{E0000}-\u{E007F}\u200B\u202A-\u202E]/u)
      if (attack.hidden !== undefined) expect(user.split('<sentence>')[0]).not.toContain(attack.hidden)
      expect(system).not.toContain('LOUDMOUTH')
      const known = new Set(packWith(attack).items.flatMap(({ sentences }) => sentences.map(({ id }) => id)))
      for (const { evidence } of plan) expect(evidence.filter((id) => !known.has(id))).toEqual([])
    }
  })
})
