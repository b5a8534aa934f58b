import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { composeSnapshot } from '../../src/commands/composeSnapshot.ts'
import type { ArticleSnapshot, ProvenSnapshot } from '../../src/domain/editions/articleSnapshot.ts'
import type { Article, ProvenanceLink, Section } from '../../src/generated/payload-types.ts'
import { createArticle, writeArticle, type WrittenArticle } from '../factories/createArticle.ts'
import { createLink } from '../factories/createLink.ts'
import { createPicture } from '../factories/createPicture.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { giveEvidence } from '../factories/giveEvidence.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom
let publisher: Staff
/** One that nobody changes. */
let cleared: WrittenArticle

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  publisher = await createStaff(newsroom.payload, 'publisher')
  const hero = (await createPicture(newsroom.payload)).id
  cleared = await createArticle(newsroom.payload, { hero })
}, 600_000)
afterAll(() => newsroom.close())

const at = '2026-06-25T06:00:00.000Z'
const reason = 'The harbour log is open to every visitor and was read on the spot.'

const read = (id: string): Promise<Article> =>
  newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })

const proven = (snapshot: ArticleSnapshot): ProvenSnapshot => {
  if (snapshot.format !== 'monexus.article/2') throw new Error(`It is ${snapshot.format}.`)
  return snapshot
}

const compose = async (
  { id, section }: WrittenArticle,
  some: Partial<Article> = {},
): Promise<ProvenSnapshot> => {
  const printedIn: Section = await newsroom.payload.findByID({ collection: 'sections', id: section })
  const article = { ...(await read(id)), ...some }
  return proven(await composeSnapshot(newsroom.payload, article, { section: printedIn, firstPrintedAt: at }))
}

/** As the newsroom's machinery would, round the desk. */
const record = ({ id }: Pick<ProvenanceLink, 'id'>, data: Partial<ProvenanceLink>) =>
  newsroom.payload.update({ collection: 'provenance-links', id, data, depth: 0 })

describe('what is printed with a cleared text', () => {
  test('each link with its evidence by hash, and when a fact-checker verified it', async () => {
    const { links } = await compose(cleared)
    expect(links).toHaveLength(2)
    for (const link of links) {
      expect(link.evidence).toMatchObject({ basis: 'text', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
      expect(link.verifiedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    }
  })

  test('each claim with what it quotes and the numbers it cites', async () => {
    const { claims } = await compose(cleared)
    expect(claims).toMatchObject([
      {
        exact: 'The harbour master counted 41 ships and said “the gate is open”.',
        quotations: ['the gate is open'],
        cites: [1],
      },
    ])
  })

  test('the clearance, and that it is of this very text', async () => {
    const { clearance } = await read(cleared.id)
    expect((await compose(cleared)).clearance).toEqual({
      hash: clearance?.hash,
      at: clearance?.at,
      isOfThisText: true,
    })
  })

  test('a clearance of an earlier text is not passed off as one of this', async () => {
    const { clearance } = await compose(cleared, { standfirst: 'Put right.' })
    expect(clearance?.isOfThisText).toBe(false)
  })

  test('no clearance where there is none', async () => {
    expect((await compose(await writeArticle(newsroom.payload))).clearance).toBeNull()
  })
})

describe('who posted a link', () => {
  const authorOf = async (some: Partial<ProvenanceLink>, withEvidence: boolean) => {
    const article = await writeArticle(newsroom.payload)
    const link = await createLink(newsroom.payload, article.id)
    if (withEvidence) await giveEvidence(newsroom.payload, link)
    await record(link, some)
    return (await compose(article)).links[2]?.author
  }

  test('is whom the evidence names', async () => {
    expect(await authorOf({ trueAuthor: '@pilots' }, true)).toEqual({ name: '@pilots', basis: 'evidence' })
  })

  test('is only claimed by the address where the evidence names nobody', async () => {
    expect(await authorOf({}, true)).toMatchObject({ basis: 'address' })
  })

  test('is only claimed by the address where there is no evidence', async () => {
    expect(await authorOf({ trueAuthor: '@pilots' }, false)).toMatchObject({ basis: 'address' })
  })
})

describe('waivers in print', () => {
  test('name the publisher who answers, and the link by its number', async () => {
    const link = cleared.links[1]?.id ?? ''
    const waiver = { code: 'evidence-missing' as const, link, reason, by: publisher.user.id, at }
    const { waivers } = await compose(cleared, { waivers: [waiver, { ...waiver, link: null, by: null }] })
    expect(waivers).toEqual([
      { code: 'evidence-missing', link: 2, reason, at, by: { role: 'publisher', name: publisher.user.name } },
      { code: 'evidence-missing', link: null, reason, at, by: { role: 'publisher', name: null } },
    ])
  })

  test('about a link that was taken away are not printed', async () => {
    const waiver = { code: 'evidence-missing' as const, link: '00000000-0000-4000-8000-000000000000', reason }
    expect((await compose(cleared, { waivers: [waiver] })).waivers).toEqual([])
  })
})

test('two outlets of one owner are printed as one, with the reason', async () => {
  const article = await writeArticle(newsroom.payload)
  for (const { id } of article.links) {
    const source = await createSource(newsroom.payload, { owner: 'Quay Press' })
    await record({ id }, { source: source.id })
  }
  expect((await compose(article)).independence).toEqual({
    sources: 2,
    independent: 1,
    countedAsOne: [{ links: [1, 2], because: ['one-owner'] }],
  })
})

test('nothing of the newsroom leaks: no text of evidence, notes, mail or ids', async () => {
  const article = await createArticle(newsroom.payload)
  const [link] = article.links
  if (link) {
    await giveEvidence(
      newsroom.payload,
      link,
      'The harbour master counted 41 ships, “the gate is open”. Secret words.',
    )
    await record(link, {
      evidenceNote: 'A note to the desk.',
      verification: { status: 'verified', note: 'Ask Ida.' },
    })
  }
  const waivers = [{ code: 'single-origin' as const, reason, by: publisher.user.id, at }]
  const printed = JSON.stringify(await compose(article, { waivers }))
  for (const word of ['Secret words', 'A note to the desk', 'Ask Ida', '@monexus.example', 'note'])
    expect(printed).not.toContain(word)
  for (const id of [
    ...article.links.map((one) => one.id),
    publisher.user.id,
    article.section,
    article.edition,
  ])
    expect(printed).not.toContain(id)
})

test('twenty links cost no more questions than two', async () => {
  const { payload } = newsroom
  const article = await writeArticle(payload)
  const count = async (): Promise<number> => {
    const [find, findByID] = [jest.spyOn(payload, 'find'), jest.spyOn(payload, 'findByID')]
    await compose(article)
    const asked = find.mock.calls.length + findByID.mock.calls.length
    find.mockRestore()
    findByID.mockRestore()
    return asked
  }
  const withTwo = await count()
  for (let more = 0; more < 18; more += 1) await giveEvidence(payload, await createLink(payload, article.id))
  expect(await count()).toBe(withTwo)
})
