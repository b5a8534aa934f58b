import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { acceptSynthesis } from '../../../src/commands/synthesis/acceptSynthesis.ts'
import { dropSentence } from '../../../src/commands/synthesis/dropSentence.ts'
import { quoteSentence } from '../../../src/commands/synthesis/quoteSentence.ts'
import { requireSynthesis } from '../../../src/commands/synthesis/requireSynthesis.ts'
import { runSynthesis } from '../../../src/commands/synthesis/runSynthesis.ts'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import { parseBody } from '../../../src/domain/publication/parseBody.ts'
import type { SynthesisView } from '../../../src/domain/synthesis/synthesisView.ts'
import type { Article } from '../../../src/generated/payload-types.ts'
import { createArticle } from '../../factories/createArticle.ts'
import { type DraftingEditor, draftingEditor } from '../../factories/draftingEditor.ts'
import { lexicalBody } from '../../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../../factories/openTestNewsroom.ts'
import { arrive, harbourReports, ordered } from '../../factories/orderedSynthesis.ts'

let newsroom: TestNewsroom
let editor: DraftingEditor

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  editor = await draftingEditor(newsroom)
}, 600_000)
afterAll(() => newsroom.close())

const request = (): Promise<PayloadRequest> => editor.request()
const run = (asked: Record<string, unknown> = {}): Promise<string> => editor.run(asked)
const view = (id: string): Promise<SynthesisView> => editor.view(id)
const articleAt = (id: string): Promise<Article> => editor.articleAt(id)
const items = (): string[] => editor.items

const blocksAt = async (id: string): Promise<DraftBlock[]> => {
  const parsed = parseBody((await articleAt(id)).body)
  return parsed.ok ? parsed.blocks : []
}

const textAt = async (id: string): Promise<string> => bodyText(await blocksAt(id)).join('\n')

const linksAt = async (article: string): Promise<number> =>
  (
    await newsroom.payload.count({
      collection: 'provenance-links',
      where: { article: { equals: article } },
    })
  ).totalDocs

const own = 'The paper stood on the quay and counted for itself.'

/** An article with an editor’s own sentence, and a draft that waits beside it. */
const beside = async (): Promise<{ article: string; synthesis: string; rev: number }> => {
  const { id } = await createArticle(newsroom.payload, { body: lexicalBody([own]) })
  const synthesis = await run({ article: id })
  return { article: id, synthesis, rev: (await articleAt(id)).rev ?? 0 }
}

const toldAlike = 'On Wednesday a ferry went down near Port Selden with more than 200 people, Wire reported.'

/** As `beside`, with a draft as a model writes one: in its own words. */
const besideTold = async (): Promise<{ article: string; synthesis: string; rev: number }> => {
  const { id } = await createArticle(newsroom.payload, { body: lexicalBody([own]) })
  const done = await requireSynthesis(await request(), await run())
  const { pack = null, packSha256 = null, draft } = done
  const { sentences } = draft as unknown as { sentences: object[] }
  const told = { ...sentences[0], type: 'attributed', text: toldAlike }
  const synthesis = (await ordered(newsroom.payload, editor.staff, { items: items(), article: id })).id
  const data = {
    pack,
    packSha256,
    draft: { ...(draft as object), sentences: [told] },
    state: 'running' as const,
  }
  await newsroom.payload.update({ collection: 'syntheses', id: synthesis, data })
  await runSynthesis(newsroom.payload, synthesis)
  return { article: id, synthesis, rev: (await articleAt(id)).rev ?? 0 }
}

/** Sets the words of a paragraph, as an editor does who writes in the body. */
const rewrite = async (id: string, words: string, by: string): Promise<void> => {
  const { body, rev } = await articleAt(id)
  const text = JSON.stringify(body)
  expect(text).toContain(words)
  const data = { body: JSON.parse(text.replace(words, by)), rev: rev ?? 0 }
  await newsroom.payload.update({ collection: 'articles', id, data, draft: true })
}

describe('a draft that waits beside an editor’s body', () => {
  test('shows each sentence with its evidence, contested numbers side by side, and proposes it', async () => {
    const { synthesis, article, rev } = await beside()
    const seen = await view(synthesis)
    expect(seen).toMatchObject({
      article: { id: article, rev },
      may: { accept: true, cancel: false },
      isNewest: true,
    })
    expect(seen.proposals.map(({ kind }) => kind)).toEqual(seen.sentences.map(() => 'add'))
    for (const sentence of seen.sentences) {
      expect(sentence.standing).toBe('proposed')
      expect(sentence.evidence.map(({ id }) => id)).toEqual(sentence.cites)
      for (const { exact, source, address } of sentence.evidence) {
        expect(exact.length).toBeGreaterThan(0)
        expect(source).toMatch(/^Wire /)
        expect(address).toMatch(/^https:/)
      }
    }
    expect(seen.tellings.find(({ isContested }) => isContested)?.said.length).toBe(2)
    expect(seen.independent).toBe(4)
  })

  test('is taken over whole behind what the editor wrote, each sentence with its citation', async () => {
    const { article, synthesis, rev } = await beside()
    const had = await linksAt(article)
    await acceptSynthesis(await request(), { synthesis, rev })
    const text = await textAt(article)
    expect(text.startsWith(own)).toBe(true)
    const seen = await view(synthesis)
    expect(seen.sentences.every(({ standing }) => standing === 'stands')).toBe(true)
    expect(seen.sentences.every(({ text: words }) => text.includes(words))).toBe(true)
    expect(seen.proposals).toEqual([])
    expect(await linksAt(article)).toBeGreaterThan(had)
    const spans = (await blocksAt(article)).flatMap((block) => ('spans' in block ? block.spans : []))
    expect(spans.filter((span) => 'cites' in span)).toHaveLength(seen.sentences.length)
    expect((await articleAt(article)).syntheses).toEqual([synthesis])
  })

  test('is taken over one by one, in its own order whatever comes first', async () => {
    const { article, synthesis, rev } = await beside()
    const { sentences } = await view(synthesis)
    const [first, second] = sentences
    const last = sentences.at(-1)
    const { rev: then } = await acceptSynthesis(await request(), {
      synthesis,
      rev,
      sentences: [last?.id ?? ''],
    })
    await acceptSynthesis(await request(), { synthesis, rev: then ?? 0, sentences: [first?.id ?? ''] })
    const text = await textAt(article)
    expect(text).toContain(last?.text)
    expect(text).toContain(first?.text)
    expect(text).not.toContain(second?.text)
  })

  test('adds only the links that the sentences taken over need', async () => {
    const { article, synthesis, rev } = await beside()
    const had = await linksAt(article)
    const [first] = (await view(synthesis)).sentences
    await acceptSynthesis(await request(), { synthesis, rev, sentences: [first?.id ?? ''] })
    const needed = new Set(first?.evidence.map(({ item }) => item))
    expect((await linksAt(article)) - had).toBe(needed.size)
  })

  test('changes nothing for whoever did not see the last save', async () => {
    const { article, synthesis, rev } = await beside()
    const had = await linksAt(article)
    const before = await articleAt(article)
    const stale = { synthesis, rev: rev - 1 }
    await expect(acceptSynthesis(await request(), stale)).rejects.toMatchObject({
      status: 409,
      data: { code: 'stale-edit' },
    })
    expect(await articleAt(article)).toEqual(before)
    expect(await linksAt(article)).toBe(had)
    expect((await view(synthesis)).sentences.every(({ standing }) => standing === 'proposed')).toBe(true)
  })

  test('is taken over once by two who do so at the same moment', async () => {
    const { article, synthesis, rev } = await beside()
    const both = await Promise.allSettled(
      [1, 2].map(async () => acceptSynthesis(await request(), { synthesis, rev })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { sentences } = await view(synthesis)
    const text = await textAt(article)
    for (const { text: words } of sentences) expect(text.split(words)).toHaveLength(2)
    expect(sentences.every(({ standing }) => standing === 'stands')).toBe(true)
  })

  test('knows no sentence of another name', async () => {
    const { synthesis, rev } = await beside()
    await expect(
      acceptSynthesis(await request(), { synthesis, rev, sentences: ['D999'] }),
    ).rejects.toMatchObject({ status: 400 })
  })
})

describe('a sentence of a draft', () => {
  test('is dropped with its citation, and its neighbours stay to the letter', async () => {
    const { article, synthesis, rev } = await beside()
    const { rev: then } = await acceptSynthesis(await request(), { synthesis, rev })
    const [gone, ...others] = (await view(synthesis)).sentences
    await dropSentence(await request(), { synthesis, sentence: gone?.id ?? '', rev: then ?? 0 })
    const text = await textAt(article)
    expect(text).not.toContain(gone?.text)
    for (const { text: words } of others) expect(text).toContain(words)
    expect(text).not.toContain('  ')
    const seen = await view(synthesis)
    expect(seen.sentences[0]?.standing).toBe('dropped')
    expect(seen.proposals).toEqual([])
  })

  test('that was not taken over is dropped without a change of the article', async () => {
    const { article, synthesis, rev } = await beside()
    const before = await articleAt(article)
    const [first] = (await view(synthesis)).sentences
    await dropSentence(await request(), { synthesis, sentence: first?.id ?? '', rev })
    expect(await articleAt(article)).toEqual(before)
    expect((await view(synthesis)).proposals.map(({ sentence }) => sentence)).not.toContain(first?.id)
  })

  test('gives way to its evidence, word for word in quotation marks with its citation', async () => {
    const { article, synthesis, rev } = await besideTold()
    const { rev: then } = await acceptSynthesis(await request(), { synthesis, rev })
    const [told] = (await view(synthesis)).sentences
    expect(told?.text).toBe(toldAlike)
    await quoteSentence(await request(), { synthesis, sentence: told?.id ?? '', rev: then ?? 0 })
    const text = await textAt(article)
    expect(text).not.toContain(told?.text)
    const seen = (await view(synthesis)).sentences.find(({ id }) => id === told?.id)
    expect(seen?.standing).toBe('quoted')
    expect(told?.evidence.some(({ exact }) => seen?.inBody?.includes(exact))).toBe(true)
    expect(text).toContain(seen?.inBody)
  })

  test('does not give way to words that stand in the article already', async () => {
    const { article, synthesis, rev } = await beside()
    const { rev: then } = await acceptSynthesis(await request(), { synthesis, rev })
    const before = await textAt(article)
    const quoted = (await view(synthesis)).sentences.find(({ type }) => type === 'quotation')
    const act = { synthesis, sentence: quoted?.id ?? '', rev: then ?? 0 }
    await expect(quoteSentence(await request(), act)).rejects.toMatchObject({
      data: { code: 'quoted-already' },
    })
    expect(await textAt(article)).toBe(before)
  })

  test('that an editor rewrote is theirs: neither dropped nor replaced', async () => {
    const { article, synthesis, rev } = await beside()
    await acceptSynthesis(await request(), { synthesis, rev })
    const [first] = (await view(synthesis)).sentences
    await rewrite(article, 'Port Selden', 'the old port')
    const changed = (await view(synthesis)).sentences.find(({ standing }) => standing === 'changed')
    expect(changed).toBeDefined()
    const now = (await articleAt(article)).rev ?? 0
    const act = { synthesis, sentence: changed?.id ?? first?.id ?? '', rev: now }
    await expect(dropSentence(await request(), act)).rejects.toMatchObject({ status: 409 })
    await expect(quoteSentence(await request(), act)).rejects.toMatchObject({ status: 409 })
  })
})

describe('a second draft, after new wire', () => {
  test('takes out what its source took back, and only where an editor says so', async () => {
    const reports = await harbourReports(newsroom.payload)
    const first = await run({ items: reports.map(({ id }) => id) })
    const article = (await view(first)).article?.id ?? ''
    const [cited] = (await view(first)).sentences[0]?.evidence ?? []
    const gone = cited?.item ?? ''
    await newsroom.payload.update({ collection: 'wire-items', id: gone, data: { state: 'deleted' } })
    const left = reports.filter(({ id }) => id !== gone)
    const second = await run({ article, items: left.map(({ id }) => id) })
    const removal = (await view(second)).proposals.find(({ kind, before }) => kind === 'remove' && before)
    expect(removal).toMatchObject({ sentence: null, after: null, name: expect.stringMatching(/^R\d+$/) })
    expect(removal?.before).toContain(cited?.exact)
    await editor.accept(second, [removal?.name ?? ''])
    expect(await textAt(article)).not.toContain(removal?.before)
    expect((await view(second)).proposals.map(({ before }) => before)).not.toContain(removal?.before)
  })

  test.each<[string, (items: readonly string[]) => Record<string, unknown>]>([
    ['has no room for', () => ({ form: 'brief', length: 40 })],
    ['is not made from the items of', (all) => ({ items: all.slice(0, 1) })],
  ])('takes out nothing that it merely %s', async (_, asked) => {
    const first = await run()
    const article = (await view(first)).article?.id ?? ''
    const second = await run({ article, ...asked(items()) })
    const seen = await view(second)
    expect(seen.sentences.length).toBeLessThan((await view(first)).sentences.length)
    expect(seen.proposals.filter(({ kind }) => kind === 'remove')).toEqual([])
  })

  test('says of what an editor rewrote since an earlier draft that it is changed', async () => {
    const first = await run()
    const article = (await view(first)).article?.id ?? ''
    await rewrite(article, 'Port Selden', 'the old port')
    const [changed] = (await view(first)).sentences.filter(({ standing }) => standing === 'changed')
    const later = await run({ article })
    const same = (await view(later)).sentences.find(({ text }) => text === changed?.text)
    expect(same).toMatchObject({ standing: 'changed', inBody: expect.stringContaining('the old port') })
    const act = { synthesis: later, sentence: same?.id ?? '', rev: await editor.revAt(article) }
    await expect(dropSentence(await request(), act)).rejects.toMatchObject({
      data: { code: 'sentence-changed' },
    })
  })

  test('touches only what changed, and never the editor’s own or rewritten sentences', async () => {
    const first = await run()
    const article = (await view(first)).article?.id ?? ''
    await rewrite(article, 'Port Selden', 'the old port')
    const before = await textAt(article)
    const news = await arrive(newsroom.payload, {
      headline: 'Salvage crew finds the bell of the ferry',
      text: 'A salvage crew found the bell of the ferry at a depth of 41 metres on Thursday.',
      postedAt: '2026-06-25T08:00:00.000Z',
    })
    const second = await run({ article, items: [...items(), news.id] })
    expect(await textAt(article)).toBe(before)
    const seen = await view(second)
    expect(seen.isNewest).toBe(true)
    expect((await view(first)).may.accept).toBe(false)
    expect((await view(first)).proposals).toEqual([])
    await acceptSynthesis(await request(), { synthesis: second, rev: seen.article?.rev ?? 0 })
    const after = await textAt(article)
    expect(after).toContain('the old port')
    expect(after).toContain('41 metres')
    for (const { inBody, standing } of (await view(second)).sentences)
      if (standing === 'stands') expect(after.split(inBody ?? '')).toHaveLength(2)
    await expect(
      acceptSynthesis(await request(), { synthesis: first, rev: (await articleAt(article)).rev ?? 0 }),
    ).rejects.toMatchObject({ data: { code: 'synthesis-outdated' } })
  })
})

test('what an earlier draft brought is taken out through a later one that says the same', async () => {
  const first = await run()
  const article = (await view(first)).article?.id ?? ''
  const later = await run({ article })
  const { sentences } = await view(later)
  const [sentence] = sentences
  expect(sentence?.standing).toBe('stands')
  const rev = (await articleAt(article)).rev ?? 0
  await dropSentence(await request(), { synthesis: later, sentence: sentence?.id ?? '', rev })
  expect(await textAt(article)).not.toContain(sentence?.text)
  expect((await view(later)).sentences[0]?.standing).toBe('dropped')
})

describe('a draft that another follows before it was decided on', () => {
  /** An article with a draft beside it of which one sentence was taken over, and a report that came since. */
  const halfTaken = async () => {
    const { article, synthesis } = await beside()
    const [taken, ...open] = (await view(synthesis)).sentences
    await editor.accept(synthesis, [taken?.id ?? ''])
    const news = await arrive(newsroom.payload, {
      headline: 'Salvage crew finds the bell of the ferry',
      text: 'A salvage crew found the bell of the ferry at a depth of 41 metres on Thursday.',
      postedAt: '2026-06-25T08:00:00.000Z',
    })
    const later = await run({ article, items: [news.id] })
    return { article, synthesis, later, open }
  }

  test('stays open for what the later one does not say, beside that', async () => {
    const { synthesis, later, open } = await halfTaken()
    const earlier = await view(synthesis)
    expect(earlier).toMatchObject({ isNewest: false, may: { accept: true } })
    expect(earlier.proposals.map(({ sentence }) => sentence)).toEqual(open.map(({ id }) => id))
    const { isNewest, beside: waiting } = await view(later)
    expect(isNewest).toBe(true)
    expect(waiting.map(({ synthesis: { id }, open: count }) => [id, count])).toEqual([
      [synthesis, open.length],
    ])
  })

  test('is taken over and dropped as before, until nothing of it is open', async () => {
    const { article, synthesis, later, open } = await halfTaken()
    const [dropped, ...others] = open
    const act = { synthesis, sentence: dropped?.id ?? '', rev: await editor.revAt(article) }
    await dropSentence(await request(), act)
    await editor.accept(synthesis)
    const text = await textAt(article)
    expect(text).not.toContain(dropped?.text)
    for (const { text: words } of others) expect(text).toContain(words)
    expect((await view(later)).beside).toEqual([])
    await expect(editor.accept(synthesis)).rejects.toMatchObject({ data: { code: 'synthesis-outdated' } })
  })

  test('gives way sentence by sentence to one that says the same', async () => {
    const { article, synthesis, open } = await halfTaken()
    const again = await run({ article })
    const { proposals, beside: waiting } = await view(again)
    const proposed = proposals.map(({ after }) => after)
    for (const { text } of open) expect(proposed).toContain(text)
    expect(waiting.map((one) => one.synthesis.id)).not.toContain(synthesis)
    expect((await view(synthesis)).proposals).toEqual([])
  })

  test('proposes no more what its source took back since', async () => {
    const reports = await harbourReports(newsroom.payload)
    const { id: article } = await createArticle(newsroom.payload, { body: lexicalBody([own]) })
    const synthesis = await run({ article, items: reports.map(({ id }) => id) })
    const [first] = (await view(synthesis)).sentences
    const gone = first?.evidence[0]?.item ?? ''
    await newsroom.payload.update({ collection: 'wire-items', id: gone, data: { state: 'canceled' } })
    await run({ article, items: reports.flatMap(({ id }) => (id === gone ? [] : id)).slice(0, 1) })
    const open = (await view(synthesis)).proposals.map(({ sentence }) => sentence)
    expect(open).not.toContain(first?.id)
    expect(open.length).toBeGreaterThan(0)
  })
})
