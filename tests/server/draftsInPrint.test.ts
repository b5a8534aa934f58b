import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkSnapshots } from '../../src/commands/checkSnapshots.ts'
import { parseManifest } from '../../src/domain/editions/readManifest.ts'
import { placeInPrint } from '../../src/domain/editions/placeInPrint.ts'
import request from 'supertest'
import { verifyPaper } from '../../src/commands/verifyPaper.ts'
import type { Release, Synthesis } from '../../src/generated/payload-types.ts'
import { provenanceRecord, type ProvenanceRecord } from '../../src/site/views/ProvenanceRecord.ts'
import { clearArticle } from '../factories/clearArticle.ts'
import { type DraftingEditor, draftingEditor } from '../factories/draftingEditor.ts'
import { createLink } from '../factories/createLink.ts'
import { giveEvidence } from '../factories/giveEvidence.ts'
import { lexicalBody } from '../factories/lexicalBody.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press, pressChanged } from '../factories/printedEdition.ts'
import { servePaper } from '../factories/servePaper.ts'

let newsroom: TestNewsroom
let editor: DraftingEditor

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  editor = await draftingEditor(newsroom)
}, 600_000)
afterAll(() => newsroom.close())

interface Planned {
  article: string
  edition: string
}

/** An article in an edition with a draft taken over behind its editor’s own words. */
const drafted = async (): Promise<Planned & { synthesis: Synthesis }> => {
  const { payload } = newsroom
  const { article, edition } = await plannedEdition(payload)
  const id = await editor.run({ article: article.id })
  await editor.accept(id)
  const synthesis = await payload.findByID({ collection: 'syntheses', id, depth: 0 })
  return { article: article.id, edition, synthesis }
}

const printed = async ({ article, edition }: Planned): Promise<{ path: string; release: Release }> => {
  const { payload } = newsroom
  await clearArticle(payload, article)
  const release = await press(payload, edition)
  const { slug, section } = await payload.findByID({ collection: 'articles', id: article, depth: 1 })
  if (typeof section !== 'object' || !section) throw new Error('It has no section.')
  return { path: `/${section.slug}/${String(slug)}`, release }
}

const recordAt = async (path: string): Promise<ProvenanceRecord> =>
  provenanceRecord.parse((await request(servePaper(newsroom)).get(`${path}/provenance.json`)).body)

const pageAt = async (path: string): Promise<string> => (await request(servePaper(newsroom)).get(path)).text

/** As an editor who writes over what stands. */
const write = async (id: string, body: unknown): Promise<void> => {
  const { rev } = await editor.articleAt(id)
  await newsroom.payload.update({
    collection: 'articles',
    id,
    data: { body: body as never, rev: rev ?? 0 },
    draft: true,
    overrideAccess: false,
    user: editor.staff.user,
  })
}

describe('an article that a machine drafted', () => {
  test('says so on its provenance page, in its JSON, in its JSON-LD and in the chain', async () => {
    const made = await drafted()
    const { path, release } = await printed(made)
    const [draft] = (await recordAt(path)).drafts ?? []
    expect(draft).toMatchObject({
      engine: 'extractive',
      model: null,
      items: 4,
      packSha256: made.synthesis.packSha256,
      promptSha256: null,
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
    })
    expect(draft?.sentences.unchanged).toBeGreaterThan(0)
    const page = await pageAt(`${path}/provenance`)
    expect(page).toContain('Drafted from 4 wire items by Monexus’s extractive engine')
    expect(page).toContain('edited by the newsroom')
    expect(page).toContain(made.synthesis.packSha256)
    expect(await pageAt(path)).toContain(
      '"digitalSourceType":"https://schema.org/AlgorithmicMediaDigitalSource"',
    )
    const { docs } = await newsroom.payload.find({
      collection: 'snapshots',
      where: { article: { equals: made.article } },
    })
    expect(docs[0]?.canonical).toContain(`"packSha256":"${String(made.synthesis.packSha256)}"`)
    const entry = placeInPrint(parseManifest(release.manifest), made.article)?.entry
    expect(entry?.sha256).toBe(docs[0]?.sha256)
    const { engine, model, packSha256, digitalSourceType } = draft ?? {}
    expect(entry?.drafts).toEqual([{ engine, model, packSha256, digitalSourceType }])
    const lie = release.manifest.replace('"engine":"extractive"', '"engine":"model"')
    const checked = async (text: string) => checkSnapshots(newsroom.payload, [{ text }], new Set())
    expect((await checked(release.manifest)).misfiled).toEqual([])
    expect((await checked(lie)).misfiled).toEqual([expect.stringContaining('another machine')])
  })

  test('says so however its editor changed the sentences, and how many', async () => {
    const made = await drafted()
    const body = JSON.stringify((await editor.articleAt(made.article)).body)
    await write(made.article, JSON.parse(body.replaceAll('reported:', 'said in its report:')))
    const { path } = await printed(made)
    const [draft] = (await recordAt(path)).drafts ?? []
    expect(draft?.sentences.changed).toBeGreaterThan(0)
    expect(await pageAt(`${path}/provenance`)).toMatch(/\d changed by the newsroom/)
  })

  test('says nothing of it once none of its sentences is left', async () => {
    const made = await drafted()
    const { docs } = await newsroom.payload.find({
      collection: 'provenance-links',
      where: { article: { equals: made.article } },
      depth: 0,
      pagination: false,
    })
    await write(made.article, lexicalBody(['Tugs left at dawn.', docs.map(({ id }) => id)]))
    const { path } = await printed(made)
    expect((await recordAt(path)).drafts).toBeUndefined()
    expect(await pageAt(`${path}/provenance`)).not.toContain('How it was drafted')
  })

  test('is printed as such whatever an editor sends for the list of its drafts', async () => {
    const made = await drafted()
    const { rev } = await editor.articleAt(made.article)
    await newsroom.payload
      .update({
        collection: 'articles',
        id: made.article,
        data: { syntheses: [], rev: rev ?? 0 },
        draft: true,
        overrideAccess: false,
        user: editor.staff.user,
      })
      .catch(() => undefined)
    const { path } = await printed(made)
    expect((await recordAt(path)).drafts).toHaveLength(1)
  })
})

test('an article that people wrote is printed to the letter as it was before there were drafts', async () => {
  const { article, edition } = await plannedEdition(newsroom.payload)
  const { path, release } = await printed({ article: article.id, edition })
  const { docs } = await newsroom.payload.find({
    collection: 'snapshots',
    where: { article: { equals: article.id } },
  })
  expect(docs[0]?.canonical).not.toContain('drafts')
  expect(release.manifest).not.toContain('drafts')
  expect(await recordAt(path)).not.toHaveProperty('drafts')
  expect(await pageAt(path)).not.toContain('digitalSourceType')
})

test('the paper verifies with drafts and without', async () => {
  const made = await drafted()
  await printed(made)
  await pressChanged(newsroom.payload, made.edition)
  expect((await verifyPaper(newsroom.payload, { chainOnly: false, trusted: [] })).problems).toEqual([])
})

describe('a draft that is copied into another article', () => {
  /** The body of an article a machine drafted, in a new one of the editor’s, which cites the same items. */
  const copied = async (): Promise<Planned & { synthesis: Synthesis }> => {
    const { payload } = newsroom
    const made = await drafted()
    const texts = (await editor.view(made.synthesis.id)).sentences.map(({ text }) => text)
    const { article, edition } = await plannedEdition(payload)
    const { docs: links } = await payload.find({
      collection: 'provenance-links',
      where: { article: { equals: made.article } },
      sort: 'position',
      depth: 0,
      pagination: false,
    })
    const said = editor.reports.map(({ text }) => text).join(' ')
    const ids: string[] = []
    for (const { rawUrl, wireItem, source } of links) {
      const link = await createLink(payload, article.id, {
        rawUrl,
        wireItem: wireItem ?? null,
        source: source ?? null,
      })
      await giveEvidence(payload, link, said)
      ids.push(link.id)
    }
    await write(
      article.id,
      lexicalBody(...texts.map((text): [string, string[]] => [`Our own words. ${text}`, ids])),
    )
    return { article: article.id, edition, synthesis: made.synthesis }
  }

  test('is disclosed there as it is in its own', async () => {
    const made = await copied()
    expect((await editor.articleAt(made.article)).syntheses).toHaveLength(1)
    const { path } = await printed(made)
    const [draft, ...others] = (await recordAt(path)).drafts ?? []
    expect(others).toEqual([])
    expect(draft).toMatchObject({ engine: 'extractive', packSha256: made.synthesis.packSha256, items: 4 })
    expect(draft?.sentences.unchanged).toBeGreaterThan(0)
    expect(await pageAt(path)).toContain('AlgorithmicMediaDigitalSource')
  })

  test('stays disclosed where none of its sentences was taken over in its own either', async () => {
    const { payload } = newsroom
    const { article } = await plannedEdition(payload)
    const id = await editor.run({ article: article.id })
    const { sentences } = await editor.view(id)
    await write(article.id, lexicalBody(...sentences.map(({ text }): [string] => [text])))
    expect((await editor.articleAt(article.id)).syntheses).toEqual([id])
  })

  test('is one draft, however often the same was drafted', async () => {
    const made = await copied()
    const { body, syntheses } = await editor.articleAt(made.article)
    await editor.run({ article: made.article })
    await write(made.article, body)
    expect((await editor.articleAt(made.article)).syntheses).toEqual(syntheses)
  })
})
