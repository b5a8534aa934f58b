import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import type { ArticleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import { ArticlePage } from '../../../src/site/pages/ArticlePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import { cardOf, edition, furniture, linkOf, sectionOf, snapshot } from '../samplePaper.ts'

const world = sectionOf('World')
const pageOf = (changes: Partial<ArticleSnapshot> = {}, next = false) =>
  load(
    renderPage(
      createElement(ArticlePage, {
        furniture,
        canonicalPath: '/world/ferries',
        article: { ...snapshot, ...changes },
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
    [[linkOf(1)], '1 link, 1 owner'],
    [[linkOf(1), linkOf(2)], '2 links, 1 owner'],
    [snapshot.links, '2 links, 2 owners'],
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
})
