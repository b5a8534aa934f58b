import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ArticleAtGate, LinkAtGate } from '../../../src/domain/publication/articleAtGate.ts'
import { blockingFindings } from '../../../src/domain/publication/blockingFindings.ts'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { checkArticle } from '../../../src/domain/publication/checkArticle.ts'
import { evidenceState } from '../../../src/domain/evidence/evidenceState.ts'
import { verificationStatus } from '../../../src/domain/provenance/verificationStatus.ts'
import { waivableCode } from '../../../src/domain/publication/waiver.ts'
import { gatePolicy } from '../../../src/domain/publication/gatePolicy.ts'
import type { Act } from '../../../src/domain/publication/checkArticle.ts'
import type { Finding } from '../../../src/domain/publication/finding.ts'
import { articleInOrder, cleared, hero, linkTo, post, setting } from './articleInOrder.ts'
import { caseLines } from './caseLines.ts'

const publish = (article: ArticleAtGate): Finding[] => checkArticle(article, 'publish', setting)
const places = (findings: readonly Finding[]) => findings.map(({ code, path }) => `${code} at ${path}`)
const counted = (findings: readonly Finding[]) => {
  const codes = findings.map(({ code }) => code)
  return [...new Set(codes)].map((code) => `${code}×${codes.filter((one) => one === code).length}`).sort()
}
const withLink = (change: Partial<LinkAtGate>) =>
  articleInOrder([post], { links: [{ ...linkTo(post, 'l0'), ...change }] })
const withBody = (...body: DraftBlock[]) =>
  articleInOrder([post], {
    body: [{ kind: 'paragraph', spans: [{ text: 'So.' }, { cites: ['l0'] }] }, ...body],
  })
const saying = (text: string): DraftBlock => ({ kind: 'paragraph', spans: [{ text }] })
const edition = (status: 'planning' | 'open' | 'closed' | 'void') =>
  articleInOrder([post], { edition: { id: 'e1', date: '2026-06-25', status } })

test('nothing stands against an article in order', () => {
  expect(publish(articleInOrder())).toEqual([])
})

describe('what blocks because of the links', () => {
  test.each(caseLines('gateLinks.txt'))('%s: %s', (expected, urls) => {
    const findings = blockingFindings(publish(articleInOrder(urls.split(' ').filter(Boolean))))
    expect(counted(findings).join(',') || '-').toBe(expected.split(',').sort().join(','))
  })

  test('the extra link is told the number of the first', () => {
    const [found] = publish(
      articleInOrder([post, 'https://t.me/a_channel/5', 'https://x.com/i/status/1937784203265638400']),
    )
    expect(found).toMatchObject({ code: 'link-duplicate', path: 'provenance.2.rawUrl', severity: 'block' })
    expect(found?.message).toContain('link 1.')
  })

  test('a desk may ask for more links, each post counted once', () => {
    const three = { ...setting, policy: gatePolicy.parse({ minimumLinks: 3, singleOrigin: 'off' }) }
    const two = articleInOrder([post, `${post}?s=20`, 'https://t.me/a_channel/5'])
    expect(places(checkArticle(two, 'publish', three))).toEqual([
      'link-missing at provenance',
      'link-duplicate at provenance.1.rawUrl',
    ])
    const enough = articleInOrder([post, 'https://t.me/a_channel/5', 'https://t.me/a_channel/6'])
    expect(checkArticle(enough, 'publish', three)).toEqual([])
  })
})

describe('each rule finds what it is for, where it is, and nothing else', () => {
  const blank = ' \u00a0\u200b'
  const cases: [string, ArticleAtGate, string[]][] = [
    ['no headline', articleInOrder([post], { headline: '' }), ['headline-missing at headline']],
    [
      'a headline of white space',
      articleInOrder([post], { headline: blank }),
      ['headline-missing at headline'],
    ],
    ['no standfirst', articleInOrder([post], { standfirst: blank }), ['standfirst-missing at standfirst']],
    ['no section', articleInOrder([post], { section: null }), ['section-missing at section']],
    [
      'no framing note',
      articleInOrder([post], { framingNote: '\n' }),
      ['framing-note-missing at framingNote'],
    ],
    [
      'a picture without words',
      articleInOrder([post], { hero: { ...hero, alt: blank } }),
      ['alt-text-missing at hero'],
    ],
    ['no picture at all', articleInOrder([post], { hero: null }), []],
    [
      'a placeholder in the headline',
      articleInOrder([post], { headline: 'TK falls' }),
      ['placeholder-left at headline'],
    ],
    [
      'one in the standfirst',
      articleInOrder([post], { standfirst: 'By XXX' }),
      ['placeholder-left at standfirst'],
    ],
    [
      'one in the alternative text',
      articleInOrder([post], { hero: { ...hero, alt: 'TK' } }),
      ['placeholder-left at hero'],
    ],
    [
      'one in the framing note',
      articleInOrder([post], { framingNote: 'We [CHECK]' }),
      ['placeholder-left at framingNote'],
    ],
    [
      'one in a list of the body',
      withBody({ kind: 'list', ordered: false, items: [[{ text: 'TK' }]] }),
      ['placeholder-left at body.1'],
    ],
    [
      'one across two looks',
      withBody({ kind: 'heading', level: 2, spans: [{ text: 'T' }, { text: 'K', marks: ['bold'] }] }),
      ['placeholder-left at body.1'],
    ],
    ['taka in the body', withBody({ kind: 'heading', level: 2, spans: [{ text: 'A fare of Tk 500' }] }), []],
    ['no edition', articleInOrder([post], { edition: null }), ['edition-missing at edition']],
    ['a closed edition', edition('closed'), ['edition-closed at edition']],
    ['a void edition', edition('void'), ['edition-closed at edition']],
    ['an edition being planned', edition('planning'), []],
    [
      'an embargo to come',
      articleInOrder([post], { embargoUntil: '2026-06-25T06:34:00.001Z' }),
      ['embargoed at embargoUntil'],
    ],
    ['an embargo ending now', articleInOrder([post], { embargoUntil: '2026-06-25T06:34:00.000Z' }), []],
    ['an embargo that is no time', articleInOrder([post], { embargoUntil: 'soon' }), []],
    [
      'a number from the future',
      articleInOrder(['https://x.com/a/status/2070033250775990272']),
      ['posted-in-future at provenance.0.rawUrl'],
    ],
    ['a number two minutes ahead', articleInOrder(['https://x.com/a/status/2070033246581686272']), []],
    [
      'a stated time in the future',
      withLink({ rawUrl: 'https://t.me/a_channel/5', postedAt: '2026-06-25T06:36:01Z' }),
      ['posted-in-future at provenance.0.postedAt'],
    ],
    [
      'a stated time two minutes ahead',
      withLink({ rawUrl: 'https://t.me/a_channel/5', postedAt: '2026-06-25T06:36:00Z' }),
      [],
    ],
    [
      'a stated time a day off',
      withLink({ postedAt: '2025-06-27T08:00:00Z' }),
      ['posted-time-mismatch at provenance.0.postedAt'],
    ],
    ['a stated time hours off', withLink({ postedAt: '2025-06-25T20:00:00Z' }), []],
    ['a stated time that is none', withLink({ postedAt: 'yesterday' }), []],
    [
      'a name only the address claims',
      withLink({ authorConfirmed: false }),
      ['author-unverified at provenance.0'],
    ],
    [
      'a post without a name',
      withLink({ authorConfirmed: false, rawUrl: 'https://x.com/i/status/1937784203265638400' }),
      [],
    ],
    [
      'a channel that is its own name',
      withLink({ authorConfirmed: false, rawUrl: 'https://t.me/a_channel/5' }),
      [],
    ],
    [
      'a name that can move',
      withLink({ rawUrl: 'https://bsky.app/profile/news.bsky.social/post/3lsgqr5opgs2m' }),
      ['link-not-durable at provenance.0.rawUrl'],
    ],
    [
      'a citation of no link',
      withBody({ kind: 'quotation', spans: [{ text: 'It is so.' }, { cites: ['l0', 'gone'] }] }),
      ['citation-dangling at body.1'],
    ],
    [
      'an address listed in other letters',
      withBody(saying('See https://twitter.com/reuters/status/1937784203265638400')),
      [],
    ],
    [
      'an address not listed',
      withBody(saying('See https://x.com/BBCWorld/status/1937784203265638401 and t.me/a_channel/5')),
      ['url-outside-provenance at body.1', 'url-outside-provenance at body.1'],
    ],
    [
      'a word linked elsewhere',
      withBody({
        kind: 'list',
        ordered: true,
        items: [[{ text: 'here', href: 'https://www.example.com/' }]],
      }),
      ['url-outside-provenance at body.1'],
    ],
    [
      'one address, linked and written',
      withBody({
        kind: 'paragraph',
        spans: [{ text: 'https://www.example.com/a', href: 'https://www.example.com/a' }],
      }),
      ['url-outside-provenance at body.1'],
    ],
    [
      'one post in two spellings',
      withBody(
        saying('https://x.com/a/status/1937784203265638401 or twitter.com/A/status/1937784203265638401'),
      ),
      ['url-outside-provenance at body.1'],
    ],
    [
      'a word linked to a mailbox',
      withBody({ kind: 'paragraph', spans: [{ text: 'desk', href: 'mailto:desk@monexus.example' }] }),
      [],
    ],
    [
      'a link cited nowhere',
      articleInOrder([post], { body: [saying('So.')] }),
      ['link-uncited at provenance.0'],
    ],
  ]

  test.each(cases)('%s', (_title, article, expected) => {
    expect(places(publish(article))).toEqual(expected)
  })

  test('only what may still be right is a warning', () => {
    const warned = cases
      .flatMap(([, article]) => publish(article))
      .filter(({ severity }) => severity === 'warn')
    expect([...new Set(warned.map(({ code }) => code))].sort()).toEqual([
      'author-unverified',
      'link-not-durable',
      'link-uncited',
    ])
  })

  test('every finding says what is wrong and what to do, in whole sentences', () => {
    for (const { message, fix } of cases.flatMap(([, article]) => publish(article))) {
      expect(message).toMatch(/^\S.*[.!?]$/)
      expect(fix).toMatch(/^\S.*[.!?]$/)
    }
  })
})

test('an address that is listed with a defect is reported once, as the defect', () => {
  const body: DraftBlock[] = [
    saying('See https://x.com/Reuters/status/'),
    { kind: 'paragraph', spans: [{ cites: ['l0', 'l1'] }] },
  ]
  const findings = publish(articleInOrder([post, 'https://x.com/Reuters/status/'], { body }))
  expect(places(findings)).toEqual(['post-id-missing at provenance.1.rawUrl'])
})

test('findings come in the order of the page', () => {
  const article = articleInOrder(['https://x.com/Reuters', 'https://t.me/s/a_channel'], {
    headline: '',
    standfirst: '',
    section: null,
    framingNote: '',
    hero: { ...hero, alt: '' },
    body: [saying('TK'), saying('https://www.example.com/')],
    edition: null,
    embargoUntil: '2027-01-01T00:00:00Z',
  })
  expect(places(publish(article))).toEqual([
    'headline-missing at headline',
    'standfirst-missing at standfirst',
    'section-missing at section',
    'alt-text-missing at hero',
    'placeholder-left at body.0',
    'url-outside-provenance at body.1',
    'framing-note-missing at framingNote',
    'link-missing at provenance',
    'link-uncited at provenance.0',
    'container-cited at provenance.0.rawUrl',
    'link-uncited at provenance.1',
    'container-cited at provenance.1.rawUrl',
    'edition-missing at edition',
    'embargoed at embargoUntil',
  ])
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
  fc.constantFrom('', 'TK', post, 'https://t.me/s/x'),
)
const anyTime = fc.oneof(
  fc.constant(null),
  anyText,
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
)
const anySpan = fc.oneof(
  fc.record({ text: anyText, href: anyText }),
  fc.record({ cites: fc.array(anyText, { minLength: 1 }) }),
)
const anyBlock: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quotation' as const), spans: fc.array(anySpan) }),
  fc.record({ kind: fc.constant<'list'>('list'), ordered: fc.boolean(), items: fc.array(fc.array(anySpan)) }),
  fc.constant<DraftBlock>({ kind: 'rule' }),
)
const anyArticle: fc.Arbitrary<ArticleAtGate> = fc.record({
  stage: fc.constantFrom('draft', 'in-check', 'cleared', 'killed'),
  headline: anyText,
  standfirst: anyText,
  section: fc.option(anyText),
  framingNote: anyText,
  hero: fc.option(fc.record({ id: anyText, filename: anyText, alt: anyText, credit: anyText })),
  body: fc.array(anyBlock),
  links: fc.array(
    fc.record({
      id: anyText,
      rawUrl: anyText,
      postedAt: anyTime,
      postedAtBasis: fc.constantFrom('id' as const, 'page' as const, 'feed' as const, 'none' as const),
      source: fc.option(anyText, { nil: null }),
      authorConfirmed: fc.boolean(),
      role: fc.constantFrom('supports', 'contradicts', 'context'),
      evidence: fc.option(fc.record({ sha256: anyText, text: anyText })),
      evidenceState: fc.constantFrom(...evidenceState.options),
      evidenceNote: anyText,
      verification: fc.constantFrom(...verificationStatus.options),
      wireState: fc.constantFrom(null, 'live', 'edited', 'deleted', 'canceled', 'withheld'),
      owner: fc.option(anyText),
      forwardOf: fc.option(anyText),
    }),
  ),
  edition: fc.option(
    fc.record({ id: anyText, date: anyText, status: fc.constantFrom('planning', 'open', 'closed', 'void') }),
  ),
  embargoUntil: anyTime,
  clearance: fc.option(fc.record({ hash: anyText, by: fc.option(anyText) })),
  writers: fc.array(anyText),
  waivers: fc.array(
    fc.record({ code: fc.constantFrom(...waivableCode.options), link: fc.option(anyText), reason: anyText }),
  ),
})

/** What is held against a first printing, and said of a correction without standing in its way. */
const saidOnly = new Set<string>([
  'evidence-missing',
  'link-unverified',
  'link-disputed',
  'source-canceled',
  'single-origin',
  'clearance-missing',
  'clearance-stale',
  'checker-is-author',
])

describe('whatever the article', () => {
  test('the gate answers', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom<Act>('publish', 'correct'), (article, act) => {
        expect(Array.isArray(checkArticle(article, act, setting))).toBe(true)
      }),
    )
  })

  test('a kill is never blocked', () => {
    fc.assert(
      fc.property(
        anyArticle,
        (article) => blockingFindings(checkArticle(article, 'kill', setting)).length === 0,
      ),
    )
  })

  test('a correction is blocked by its own text and links alone, and told the rest', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const ofTheDay = new Set(['edition-missing', 'edition-closed', 'embargoed'])
        const expected = publish(article)
          .filter(({ code }) => !ofTheDay.has(code))
          .map((one) => (saidOnly.has(one.code) ? { ...one, severity: 'warn' } : one))
        expect(checkArticle(article, 'correct', setting)).toEqual(expected)
      }),
    )
  })

  test('one more good link never blocks', () => {
    const good = linkTo('https://t.me/a_channel_of_its_own/77', 'the new link')
    fc.assert(
      fc.property(anyArticle, (article) => {
        const before = blockingFindings(publish(cleared(article))).length
        const after = cleared({ ...article, links: [...article.links, good] })
        expect(blockingFindings(publish(after)).length).toBeLessThanOrEqual(before)
      }),
    )
  })
})
