import { describe, expect, test } from '@jest/globals'
import type { ArticleAtGate, LinkAtGate } from '../../../src/domain/publication/articleAtGate.ts'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { checkArticle, type Act } from '../../../src/domain/publication/checkArticle.ts'
import type { Finding } from '../../../src/domain/publication/finding.ts'
import { gatePolicy } from '../../../src/domain/publication/gatePolicy.ts'
import type { Waiver } from '../../../src/domain/publication/waiver.ts'
import { articleInOrder, cleared, hero, linkTo, post, setting } from './articleInOrder.ts'

const other = 'https://t.me/a_channel/5'
const ask = (article: ArticleAtGate, act: Act = 'publish', singleOrigin: 'off' | 'warn' | 'block' = 'off') =>
  checkArticle(article, act, { ...setting, policy: gatePolicy.parse({ singleOrigin }) })
const shown = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, path }) => `${severity} ${code} at ${path}`)
const withLink = (change: Partial<LinkAtGate>) =>
  articleInOrder([post], { links: [{ ...linkTo(post, 'l0'), ...change }] })
const saying = (text: string, cites: string[] = ['l0']): DraftBlock => ({
  kind: 'paragraph',
  spans: [{ text }, ...(cites.length > 0 ? [{ cites }] : [])],
})
const withBody = (...body: DraftBlock[]) => articleInOrder([post], { body })

describe('what a link rests on', () => {
  test.each<[string, Partial<LinkAtGate>, string[]]>([
    [
      'nothing frozen',
      { evidence: null, evidenceState: 'failed' },
      ['block evidence-missing at provenance.0'],
    ],
    [
      'still being frozen',
      { evidence: null, evidenceState: 'waiting' },
      ['block evidence-missing at provenance.0'],
    ],
    ['nobody’s word', { verification: 'unverified' }, ['block link-unverified at provenance.0.verification']],
    ['an open question', { verification: 'asked' }, ['block link-unverified at provenance.0.verification']],
    ['a dispute', { verification: 'disputed' }, ['block link-disputed at provenance.0.verification']],
    ['an item its source canceled', { wireState: 'canceled' }, ['block source-canceled at provenance.0']],
    ['an item its source withholds', { wireState: 'withheld' }, ['block source-canceled at provenance.0']],
    ['an item its source edited', { wireState: 'edited' }, []],
    ['an item that is gone, but frozen', { wireState: 'deleted' }, []],
  ])('%s', (_title, change, expected) => {
    expect(shown(ask(withLink(change)))).toEqual(expected)
  })

  test('a link that leads nowhere is told of its address only', () => {
    const bad = linkTo('https://t.me/s/a_channel', 'l1')
    const article = articleInOrder([post], {
      links: [
        linkTo(post, 'l0'),
        { ...bad, evidence: null, evidenceState: 'none', verification: 'unverified' },
      ],
    })
    expect(shown(ask(article)).filter((one) => one.startsWith('block'))).toEqual([
      'block container-cited at provenance.1.rawUrl',
    ])
  })

  test('what the fetcher told the editor stands in the finding', () => {
    const evidenceNote = 'The page asks for a password.'
    const [found] = ask(withLink({ evidence: null, evidenceState: 'failed', evidenceNote }))
    expect(found?.message).toContain(evidenceNote)
    expect(found?.fix).toMatch(/Upload its text or a screenshot/)
  })
})

describe('claims and what they cite', () => {
  test.each<[string, DraftBlock, string[]]>([
    [
      'a number without a source',
      saying('The firm lost 31 wafers.', []),
      ['block claim-uncited at body.0.0-24'],
    ],
    ['a quotation the source has', saying('The desk wrote “It is so.”'), []],
    [
      'a quotation it has not',
      saying('The desk wrote “It was never so.”'),
      ['block quote-not-in-evidence at body.0.15-33'],
    ],
    [
      'a number it has not',
      saying('The firm lost 31 wafers.'),
      ['block number-not-in-evidence at body.0.14-16'],
    ],
    [
      'in a list',
      { kind: 'list', ordered: false, items: [[{ text: 'So.' }], [{ text: 'The firm lost 31 wafers.' }]] },
      ['block claim-uncited at body.0.1.0-24'],
    ],
  ])('%s', (_title, block, expected) => {
    const blocks = shown(ask(withBody(block))).filter((one) => one.startsWith('block'))
    expect(blocks).toEqual(expected)
  })

  test('a sentence whose only source has no evidence is not held against nothing', () => {
    const body = [saying('The firm lost 31 wafers.')]
    const links = [{ ...linkTo(post, 'l0'), evidence: null }]
    expect(shown(ask(articleInOrder([post], { body, links })))).toEqual([
      'block evidence-missing at provenance.0',
    ])
  })
})

describe('one origin', () => {
  const same = [linkTo(post, 'l0'), linkTo(other, 'l1')].map((link) => ({ ...link, owner: 'Nordwire Group' }))

  test('is said, blocks or is passed over as the house has it', () => {
    const article = articleInOrder([post, other], { links: same })
    expect(shown(ask(article, 'publish', 'warn'))).toEqual(['warn single-origin at provenance'])
    expect(shown(ask(article, 'publish', 'block'))).toEqual(['block single-origin at provenance'])
    expect(ask(article, 'publish', 'off')).toEqual([])
  })

  test('is not said of two owners with words of their own', () => {
    const links = [linkTo(post, 'l0'), linkTo(other, 'l1')]
    const own = links.map((link, at) => ({
      ...link,
      evidence: { sha256: `${at}`, text: at === 0 ? 'The firm said so.' : 'A rival denies all of it.' },
    }))
    expect(ask(articleInOrder([post, other], { links: own }), 'publish', 'block')).toEqual([])
  })
})

describe('clearance', () => {
  const article = articleInOrder([post, other])

  test('is missing where nobody gave it, or gave it without a name', () => {
    const missing = ['block clearance-missing at stage']
    expect(shown(ask({ ...article, clearance: null }))).toEqual(missing)
    expect(shown(ask({ ...article, clearance: { hash: article.clearance?.hash ?? '', by: null } }))).toEqual(
      missing,
    )
  })

  test('is missing again once the article was sent back, even if nothing changed', () => {
    expect(shown(ask({ ...article, stage: 'in-check' }))).toEqual(['block clearance-missing at stage'])
  })

  const changes: [string, Partial<ArticleAtGate>][] = [
    ['a letter of the headline', { headline: `${article.headline}.` }],
    ['a letter of the standfirst', { standfirst: `${article.standfirst} ` }],
    ['a letter of the body', { body: [saying('So it goes!', ['l0', 'l1'])] }],
    [
      'the look of a word',
      {
        body: [
          { kind: 'paragraph', spans: [{ text: 'So it goes.', marks: ['bold'] }, { cites: ['l0', 'l1'] }] },
        ],
      },
    ],
    ['what a sentence cites', { body: [saying('So it goes.', ['l1', 'l0'])] }],
    ['a letter of the framing note', { framingNote: 'We lead on the contest.' }],
    ['the picture', { hero: { ...hero, filename: 'other.jpg' } }],
    ['its words for those who do not see it', { hero: { ...hero, alt: 'A hall' } }],
    ['its credit', { hero: { ...hero, credit: 'Somebody' } }],
    ['no picture any more', { hero: null }],
    ['the order of links', { links: [...article.links].reverse() }],
    ['a link less', { links: article.links.slice(0, 1), body: [saying('So it goes.')] }],
    ['the role of a link', { links: article.links.map((link) => ({ ...link, role: 'context' as const })) }],
    [
      'the evidence of a link',
      { links: article.links.map((link) => ({ ...link, evidence: { sha256: 'f', text: 'So.' } })) },
    ],
  ]
  test.each(changes)('is void once %s changes', (_title, change) => {
    expect(shown(ask({ ...article, ...change })).filter((one) => one.startsWith('block'))).toEqual([
      'block clearance-stale at stage',
    ])
  })

  test.each<[string, Partial<ArticleAtGate>]>([
    ['the edition', { edition: { id: 'e2', date: '2026-06-26', status: 'planning' } }],
    ['the section', { section: 'world' }],
    ['an embargo that has passed', { embargoUntil: '2026-06-01T00:00:00Z' }],
    ['who verified a link', { links: article.links.map((link) => ({ ...link, authorConfirmed: true })) }],
    [
      'an address of the same post in other letters',
      {
        links: [linkTo(`${post}?s=20`, 'l0'), linkTo(other, 'l1')].map((link, at) => ({
          ...link,
          evidence: article.links[at]?.evidence ?? null,
        })),
      },
    ],
  ])('stands when %s changes', (_title, change) => {
    expect(ask({ ...article, ...change })).toEqual([])
  })

  test('is worth nothing from somebody whose words are in the article', () => {
    expect(shown(ask(cleared(article, 'author')))).toEqual(['block checker-is-author at stage'])
    expect(shown(ask(cleared(article, 'author'), 'clear'))).toEqual(['block checker-is-author at stage'])
  })

  test('is not asked of somebody who is about to give it', () => {
    expect(ask({ ...article, clearance: { hash: '', by: 'checker' }, edition: null }, 'clear')).toEqual([])
  })
})

describe('waivers', () => {
  const reason = 'The page is behind a wall; two of us have read it there.'
  const waived = (
    waivers: Waiver[],
    change: Partial<LinkAtGate> = { evidence: null, evidenceState: 'failed' },
  ) => cleared({ ...withLink(change), waivers })

  test('let through what they name, and keep it in sight with the reason', () => {
    const [found, ...more] = ask(waived([{ code: 'evidence-missing', link: 'l0', reason }]))
    expect(more).toEqual([])
    expect(found).toMatchObject({ code: 'evidence-missing', severity: 'warn' })
    expect(found?.message).toContain(reason)
  })

  test.each<[string, Waiver[]]>([
    ['another link', [{ code: 'evidence-missing', link: 'l7', reason }]],
    ['the article as a whole', [{ code: 'evidence-missing', link: null, reason }]],
    ['another finding', [{ code: 'single-origin', link: 'l0', reason }]],
  ])('of %s let nothing through', (_title, waivers) => {
    expect(shown(ask(waived(waivers)))).toEqual(['block evidence-missing at provenance.0'])
  })

  test('of a single origin are about the article', () => {
    const article = waived([{ code: 'single-origin', link: null, reason }], {})
    expect(shown(ask(article, 'publish', 'block'))).toEqual(['warn single-origin at provenance'])
  })
})

test('a correction is told of all this and stopped by none of it', () => {
  const article = withLink({ evidence: null, verification: 'disputed', wireState: 'canceled' })
  const findings = ask({ ...article, clearance: null }, 'correct', 'block')
  expect(findings.length).toBeGreaterThan(4)
  expect(findings.every(({ severity }) => severity === 'warn')).toBe(true)
})
