import { describe, expect, test } from '@jest/globals'
import { articles } from '../../src/demo/articles.data.ts'
import { composeBody } from '../../src/demo/composeBody.ts'
import { pictures } from '../../src/demo/pictures/pictures.data.ts'
import { resolveArticle, type ResolvedArticle, type ResolvedLink } from '../../src/demo/resolveArticle.ts'
import { resolveWire } from '../../src/demo/resolveWire.ts'
import { sources } from '../../src/demo/sources.data.ts'
import { checkArticle } from '../../src/domain/publication/checkArticle.ts'
import { gatePolicy } from '../../src/domain/publication/gatePolicy.ts'
import { parseBody } from '../../src/domain/publication/parseBody.ts'

const now = new Date('2026-11-23T12:34:56Z')
const broken = 'four-links-no-posts'
const inCheck = 'two-counts-of-the-same-cod'
const resolved = articles.map((one) => resolveArticle(one, now))
const named = resolved.map((one) => [one.slug, one] as const)
const whole = named.filter(([slug]) => slug !== broken)
const good = whole.filter(([slug]) => slug !== inCheck)
const wiresAt = (moment: Date) => ({
  first: resolveWire(moment),
  'at-print': resolveWire(moment, 'at-print'),
  edited: resolveWire(moment, 'edited'),
})
const wires = wiresAt(now)
const wire = [...wires.first, ...wires.edited]

type Wires = ReturnType<typeof wiresAt>

/** What was frozen of a link: the wire as it stood when the paper was made, or what an editor brought. */
const evidenceFrom =
  (held: Wires) =>
  ({ editionDay }: ResolvedArticle, { wireItem, brought, rawUrl }: ResolvedLink) => {
    const stood = held[editionDay === 0 ? 'edited' : 'at-print']
    const item = stood.find((one) => one.externalId === wireItem?.externalId)
    if (item) return { sha256: item.externalId, text: `${item.headline}\n${item.text}` }
    return brought ? { sha256: rawUrl, text: `${brought.title}\n${brought.text}` } : null
  }

const gateOf = (article: ResolvedArticle, held = wires, moment = now) => {
  const ids = new Map(article.links.map((link) => [link.number, `link-${link.number}`]))
  const body = parseBody(composeBody(article.body, ids))
  if (!body.ok) throw new Error(body.message)
  const links = article.links.map((link) => ({
    id: `link-${link.number}`,
    rawUrl: link.rawUrl,
    postedAt: link.postedAt,
    authorConfirmed: true,
    role: link.role,
    evidence: evidenceFrom(held)(article, link),
    evidenceState: 'frozen' as const,
    evidenceNote: '',
    verification: link.check?.status ?? ('verified' as const),
    postedAtBasis: 'none' as const,
    source: null,
    wireState: null,
    owner: `owner ${link.number}`,
    forwardOf: null,
  }))
  const edition = { id: 'edition', date: article.editionDate, status: 'planning' as const }
  const atGate = {
    ...article,
    hero: { id: article.picture, filename: `${article.picture}.webp`, ...pictures[article.picture] },
    body: body.blocks,
    links,
    edition,
    embargoUntil: null,
    stage: 'in-check',
    clearance: null,
    writers: ['editor'],
    waivers: article.links.flatMap(({ number, waiver: reason }) =>
      reason === undefined ? [] : [{ code: 'evidence-missing' as const, link: `link-${number}`, reason }],
    ),
  }
  return checkArticle(atGate, 'clear', { policy: gatePolicy.parse({}), now: moment })
}

const plain = (text: string) => text.replaceAll(/\{[\d,]+\}/g, '').replaceAll(/\s+/g, ' ')

/** Numbers as one form: "1.900", "3 100" and "1,900" lose their separators, "5,87" gets a point. */
const numbersIn = (text: string) =>
  [
    ...text
      .replaceAll(/(\d)[.,\s](?=\d{3}\b)/g, '$1')
      .replaceAll(/(\d),(\d)/g, '$1.$2')
      .matchAll(/\d+(?:\.\d+)?/g),
  ].map(String)

const evidenceFor = (article: ResolvedArticle, numbers: string) =>
  numbers
    .split(',')
    .map((number) => {
      const link = article.links[Number(number) - 1]
      const revisions = wire.filter((one) => one.externalId === link?.wireItem?.externalId)
      return revisions.map((one) => `${one.headline} ${one.text}`).join(' ')
    })
    .join(' ')

describe('the articles of the demo newsroom', () => {
  test.each(good)('%s passes the gate without a finding but waivers and translations', (_slug, article) => {
    const waived = article.links.filter((link) => link.waiver !== undefined)
    const findings = gateOf(article).filter(({ code }) => code !== 'quote-translated')
    expect(findings).toEqual(
      waived.map(({ number }) =>
        expect.objectContaining({
          code: 'evidence-missing',
          severity: 'warn',
          path: `provenance.${number - 1}`,
        }),
      ),
    )
  })

  test('one link of the printed papers has a waiver, and one evidence that was brought by hand', () => {
    const links = resolved.filter((one) => one.desk === 'printed').flatMap((one) => one.links)
    expect(links.filter((link) => link.waiver !== undefined)).toHaveLength(1)
    expect(links.filter((link) => link.brought !== undefined)).toHaveLength(1)
  })

  test('the article in check leaves the desk two slips, a question, a doubt and a link to look at', () => {
    const article = resolved.find((one) => one.slug === inCheck)
    const findings = article ? gateOf(article) : []
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['number-not-in-evidence', expect.stringMatching(/^body\./)],
      ['claim-uncited', expect.stringMatching(/^body\./)],
      ['link-unverified', 'provenance.1.verification'],
      ['link-unverified', 'provenance.3.verification'],
      ['link-disputed', 'provenance.4.verification'],
    ])
    expect(findings[0]?.message).toContain('“69”')
    expect(findings[1]?.message).toContain('Odd Brennvik')
  })

  test('no claim is cited to words that its source wrote only later', () => {
    const ports = resolved.find((one) => one.slug.startsWith('ports-bill'))
    const link = ports?.links.find((one) => one.wireItem?.source === 'KESTEL')
    const textIn = (state: keyof typeof wires) =>
      wires[state].find((one) => one.externalId === link?.wireItem?.externalId)?.text
    expect(textIn('at-print')).toContain('75 votes to 74')
    expect(textIn('edited')).toContain('76 votes to 73')
  })

  test('the draft with four links and no post is refused for exactly those', () => {
    const draft = resolved.find((one) => one.slug === broken)
    expect(draft?.links.map((one) => one.rawUrl)).toEqual([
      'https://t.me/s/NikkeiAsia',
      'https://x.com/Polymarket/status/',
      'https://x.com/Reuters/status/',
      'https://t.me/s/nikkeiasia',
    ])
    const codes = draft ? gateOf(draft).map((one) => one.code) : []
    expect(codes.sort()).toEqual([
      'container-cited',
      'container-cited',
      'link-duplicate',
      'link-missing',
      'post-id-missing',
      'post-id-missing',
    ])
  })

  test.each(named)('%s has the length and the furniture of the paper', (_slug, article) => {
    const words = plain(article.body).split(' ').length
    const isLead = article.slug.startsWith('halden-strait')
    expect(words).toBeGreaterThanOrEqual(isLead ? 700 : 350)
    expect(words).toBeLessThanOrEqual(isLead ? 900 : 700)
    expect(article.body.match(/^## /gm)?.length).toBeGreaterThanOrEqual(3)
    expect(article.body).toContain('## Stakes')
    expect(article.framingNote).toMatch(
      /^Monexus framed this story around .+ rather than .+\. The wire led on .+; we lead on .+\.$/,
    )
    expect(article.standfirst.length).toBeLessThanOrEqual(260)
    expect(article.headline.length).toBeLessThanOrEqual(80)
  })

  test.each(whole)(
    '%s rests on four to eight links of three owners at least, all of them cited',
    (_slug, article) => {
      expect(article.links.length).toBeGreaterThanOrEqual(4)
      expect(article.links.length).toBeLessThanOrEqual(8)
      const owners = article.links.map(
        (link) => sources.find((one) => one.code === link.wireItem?.source)?.owner,
      )
      expect(new Set(owners.filter(Boolean)).size).toBeGreaterThanOrEqual(3)
      const cited = [...article.body.matchAll(/\{([\d,]+)\}/g)].flatMap(([, numbers = '']) =>
        numbers.split(',').map(Number),
      )
      expect([...new Set(cited)].sort()).toEqual(article.links.map((link) => link.number))
    },
  )

  test.each(good)('%s prints no figure before a citation that its sources do not give', (_slug, article) => {
    // A day of the month is worked out from the weekday a source names.
    const calendarDays = new Set([...article.body.matchAll(/(\d+) November/g)].map(([, day]) => day))
    const unfounded = article.body.split(/\n\s*\n|\n- /).flatMap((block) =>
      [...block.matchAll(/([^]*?)\{([\d,]+)\}/g)].flatMap(([, words = '', numbers = '']) => {
        const known = new Set(numbersIn(evidenceFor(article, numbers)))
        return numbersIn(words).filter((one) => !known.has(one) && !calendarDays.has(one))
      }),
    )
    expect(unfounded).toEqual([])
  })

  test.each(whole)('%s was printed after every item it rests on', (_slug, article) => {
    for (const link of article.links)
      expect((link.postedAt ?? '').slice(0, 10) <= article.editionDate).toBe(true)
  })

  test.each(['2026-11-23T00:01:00Z', '2026-11-23T23:59:00Z', '2028-02-29T06:00:00Z'])(
    'loaded at %s every article is of the day of what it cites or later, and every date is written out',
    (moment) => {
      const loaded = articles.map((one) => resolveArticle(one, new Date(moment)))
      for (const article of loaded) {
        for (const link of article.links)
          expect((link.postedAt ?? '').slice(0, 10) <= article.editionDate).toBe(true)
        expect(`${article.headline} ${article.standfirst} ${article.body}`).not.toContain('{{')
      }
    },
  )

  test.each(['2026-11-23T00:01:00Z', '2026-12-31T23:59:00Z', '2028-02-29T06:00:00Z', '2026-04-12T12:00:00Z'])(
    'loaded at %s nothing stands against printing them',
    (moment) => {
      const at = new Date(moment)
      const held = wiresAt(at)
      const loaded = articles.map((one) => resolveArticle(one, at))
      const printable = loaded.filter((one) => one.slug !== broken && one.slug !== inCheck)
      const findings = printable.flatMap((one) => gateOf(one, held, at))
      expect(findings.filter((one) => one.severity === 'block')).toEqual([])
    },
  )

  test('no placeholder, bare address or real name stands in the copy of articles or wire', () => {
    const copy = [
      ...resolved.flatMap((one) => [one.headline, one.standfirst, plain(one.body), one.framingNote]),
      ...wire.flatMap((one) => [one.headline, one.text]),
      ...sources.flatMap((one) => [one.name, one.owner]),
    ].join('\n')
    expect(copy).not.toMatch(/\bXXX\b|\bTK\b|\[CHECK\]|lorem ipsum/i)
    expect(copy).not.toMatch(/https?:|www\.|t\.me\//)
    expect(copy).not.toMatch(
      /\b(Reuters|Bloomberg|Nikkei|Polymarket|BBC|CNN|Guardian|Tass|Xinhua|Anthropic|Alibaba|Google|Apple|Microsoft|Amazon|Samsung|Intel|TSMC|Maersk|Norway|Sweden|Denmark|Russia|China|Ukraine|United States)\b/i,
    )
  })
})
