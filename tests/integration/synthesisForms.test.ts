import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runSynthesis } from '../../src/commands/synthesis/runSynthesis.ts'
import { templates } from '../../src/domain/synthesis/templates.data.ts'
import { orderedSynthesis, synthesisChoices } from '../../src/domain/synthesis/synthesisView.ts'
import { parseBody } from '../../src/domain/publication/parseBody.ts'
import { bodyText } from '../../src/domain/publication/bodyText.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { harbourReports } from '../factories/orderedSynthesis.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let editor: Staff
let publisher: Staff
let reports: WireItem[]

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  editor = await createStaff(newsroom.payload, 'editor')
  publisher = await createStaff(newsroom.payload, 'publisher')
  reports = await harbourReports(newsroom.payload)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const layOut = (body: unknown, { token }: Staff = publisher) =>
  api.ask('/globals/synthesis-forms', { method: 'POST', token, body })

const forms = async () =>
  synthesisChoices.parse((await api.ask('/syntheses/choices', { token: editor.token })).body).forms

const explain = async () => {
  const items = reports.map(({ id }) => id)
  const body = { items, form: 'explainer' }
  const answer = await api.ask('/syntheses/order', { method: 'POST', token: editor.token, body })
  const { id } = orderedSynthesis.parse(answer.body).synthesis
  await runSynthesis(newsroom.payload, id)
  const run = await newsroom.payload.findByID({ collection: 'syntheses', id, depth: 0 })
  const asked = { collection: 'articles', id: String(run.article), draft: true, depth: 0 } as const
  const parsed = parseBody((await newsroom.payload.findByID(asked)).body)
  return { run, text: parsed.ok ? bodyText(parsed.blocks) : [] }
}

describe('the forms of a synthesis', () => {
  test('are told to an editor as they come while nobody laid them out otherwise', async () => {
    expect(await forms()).toEqual(Object.entries(templates).map(([form, one]) => ({ form, ...one })))
  })

  test('draft what the house laid out, and keep it on record with the order', async () => {
    const before = await explain()
    const explainer = { parts: ['contested', 'happened'], words: 300, guidance: 'Numbers first.' }
    const saved = await layOut({ explainer: { ...explainer, headings: { contested: 'Who counts what' } } })
    expect(saved.status).toBe(200)
    expect((await forms()).find(({ form }) => form === 'explainer')).toMatchObject(explainer)
    const { run, text } = await explain()
    expect(text[0]).toBe('Who counts what')
    expect(run.order).toMatchObject({ template: explainer })
    expect(before.run.order).toMatchObject({ template: templates.explainer })
    expect(before.text[0]).toBe('What happened')
  })

  test.each([
    ['no part', { parts: [] }, 'Choose at least one part'],
    ['a part twice', { parts: ['sides', 'sides'] }, 'Name each part once.'],
    ['too few words', { words: 5 }, 'Write a whole number of words from 40 to 2000.'],
    ['half a word', { words: 99.5 }, 'Write a whole number of words from 40 to 2000.'],
  ])('refuse, in words, %s', async (_, brief, sentence) => {
    const { status, body } = await layOut({ brief })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(sentence)
  })

  test('are laid out by administrators and publishers only', async () => {
    expect((await layOut({ brief: { words: 90 } }, editor)).status).toBe(403)
  })
})
