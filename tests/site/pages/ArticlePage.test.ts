import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { ArticlePage } from '../../../src/site/pages/ArticlePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import type { ArticleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import type { SincePrint } from '../../../src/site/views/SincePrint.ts'
import {
  cardOf,
  edition,
  furniture,
  linkOf,
  nothingSince,
  provenLink,
  provenSnapshot,
  sectionOf,
  sinceOf,
  snapshot,
} from '../samplePaper.ts'

const world = sectionOf('World')
const pageOf = (changes: Partial<typeof snapshot> = {}, next = false) =>
  pageWith({ ...snapshot, ...changes }, nothingSince, next)

const pageWith = (article: ArticleSnapshot, since: SincePrint, next = false) =>
  load(
    renderPage(
      createElement(ArticlePage, {
        furniture,
        canonicalPath: '/world/ferries',
        article,
        since,
        section: world,
        edition,
        previous: null,
        next: next ? cardOf(world, 7) : null,
        more: [],
      }),
    ),
  )

describe('the article page', () => {
  test('citations lead to the numbered source they name, and are read out as such', () => {
    const $ = pageOf()
    const marks = $('.ArticleBody sup a')
      .toArray()
      .map((one) => [$(one).text(), $(one).attr('href')])
    expect(marks).toEqual([
      ['[1]', '#source-1'],
      ['[1]', '#source-1'],
      ['[2]', '#source-2'],
      ['[2]', '#source-2'],
    ])
    expect($('.ArticleBody sup a').first().attr('aria-label')).toBe('Source 1')
    expect($('#source-2').index()).toBe(1)
  })

  test('a source leads back to where it is first cited; an uncited one leads nowhere', () => {
    const $ = pageOf({ links: [...snapshot.links, linkOf(3)] })
    expect($('#cited-1')).toHaveLength(1)
    expect($('#cited-2').closest('blockquote')).toHaveLength(1)
    expect($('#source-3 a[href^="#"]')).toHaveLength(0)
  })

  test('a citation beyond the list is printed without a link', () => {
    const $ = pageOf({ body: [{ kind: 'paragraph', spans: [{ text: 'So' }, { cites: [8] }] }] })
    expect($('.ArticleBody sup').text()).toBe('[8]')
    expect($('.ArticleBody sup a')).toHaveLength(0)
  })

  test('each source shows its name, owner, platform, author, time, role and full address', () => {
    const $ = pageOf()
    const words = $('#source-1').text()
    for (const part of [
      'Quay News',
      'Owner: Quay Press',
      'Telegram',
      'Posted as @quaynews',
      'Supports',
      '24 June 2026, 21:12 UTC',
    ]) {
      expect(words).toContain(part)
    }
    const address = $('#source-1 .ProvenanceEntry-address a')
    expect(address.text()).toBe('https://t.me/quaynews/1')
    expect(address.attr()).toMatchObject({ href: 'https://t.me/quaynews/1', rel: 'nofollow noopener' })
    expect($('#source-2').text()).toContain('pier.test')
  })

  test.each([
    [[linkOf(1)], '1 source, 1 owner'],
    [[linkOf(1), linkOf(2)], '2 sources, 1 owner'],
    [snapshot.links, '2 sources, 2 owners'],
  ])('counts sources and owners %#', (links, words) => {
    const $ = pageOf({ links })
    expect($('.WireProvenance-count').text()).toContain(words)
    expect($('.ArticleByline').text()).toContain(words)
  })

  test('carries breadcrumb, byline with its time, number and framing note', () => {
    const $ = pageOf()
    expect(
      $('.Breadcrumb a')
        .toArray()
        .map((one) => $(one).attr('href')),
    ).toEqual(['/', world.href])
    expect($('.ArticleByline').text()).toContain('Printed 25 June 2026, 05:58 UTC')
    expect($('.ArticleByline').text()).toContain('Vol. I · No. 176')
    expect($('.FramingNote p')).toHaveLength(2)
  })

  test('a body that starts too deep is brought up under the headline', () => {
    const $ = pageOf()
    expect(
      $('.ArticleBody')
        .find('h2, h3, h4')
        .toArray()
        .map((one) => one.tagName),
    ).toEqual(['h2', 'h2'])
  })

  test('the picture names its widths and encodes its address', () => {
    const $ = pageOf()
    expect($('.HeroPicture img').attr('srcset')).toBe(
      '/media/quay-480.jpg 480w, /media/quay%20at%20dawn.jpg 1200w',
    )
  })

  test('does without picture, neighbours and framing note', () => {
    const $ = pageOf({ hero: null, framingNote: ' ' })
    expect($('.HeroPicture, .Neighbours, .FramingNote, .MoreFromEdition')).toHaveLength(0)
    expect(pageOf({}, true)('.Neighbours a[rel="next"]')).toHaveLength(1)
  })

  test('states its sources as citations to machines', () => {
    const json: unknown = JSON.parse(pageOf()('script[type="application/ld+json"]').text())
    expect(json).toMatchObject({
      url: 'https://paper.test/world/ferries',
      datePublished: snapshot.firstPrintedAt,
      isPartOf: { issueNumber: '176' },
      citation: [
        { url: 'https://t.me/quaynews/1', identifier: 'tg:quaynews/1' },
        { url: 'https://www.pier.test/log' },
      ],
    })
  })

  test('lists what became of each source, and leads to the page that says all', () => {
    const $ = pageWith(provenSnapshot, sinceOf('tg:quaynews/3', 'edited'))
    expect($('#source-3').text()).toContain('Edited since (26 June 2026, 08:00 UTC)')
    expect($('#source-1').text()).not.toContain('since')
    expect($('.WireProvenance-count').text()).toContain('3 sources, 2 independent')
    expect($('.ArticleByline').text()).toContain('3 sources, 2 independent')
    expect($('.WireProvenance-count a').first().attr('href')).toBe('/world/ferries/provenance')
    expect($('.WireProvenance-count').text()).toContain('1 correction')
  })

  test('tells a known author from one that only the address names', () => {
    const $ = pageWith(provenSnapshot, nothingSince)
    expect($('#source-1').text()).toContain('Posted by Quay News')
    expect($('#source-2').text()).toContain('Posted as @pierwatch, by its address alone')
  })

  const jsonOf = (article: ArticleSnapshot, since = nothingSince): unknown =>
    JSON.parse(pageWith(article, since)('script[type="application/ld+json"]').text())

  test('tells machines what it derives from, what was put right and how it was framed', () => {
    expect(jsonOf(provenSnapshot, sinceOf('tg:quaynews/1', 'same'))).toMatchObject({
      isBasedOn: ['https://t.me/quaynews/1', 'https://www.pier.test/log'],
      citation: [{ creditText: 'Quay News' }, { url: 'https://www.pier.test/log' }, {}],
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'We wrote that eight ferries left. It was nine.',
          datePublished: '2026-06-25T09:10:00Z',
        },
      ],
      backstory: snapshot.framingNote,
      sdDatePublished: edition.releasedAt,
    })
  })

  test('tells machines nothing that it does not know', () => {
    const bare = jsonOf({ ...provenSnapshot, framingNote: ' ', links: [provenLink(1, { author: null })] })
    for (const name of ['correction', 'backstory', 'digitalSourceType', 'dateModified'])
      expect(bare).not.toHaveProperty(name)
    expect(jsonOf(provenSnapshot)).not.toHaveProperty('citation.1.creditText')
  })
})
