import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { renderPage } from '../../../src/site/renderPage.ts'
import { everyPage } from '../everyPage.ts'

describe.each(everyPage)('%s', (_name, page) => {
  const html = renderPage(page)
  const $ = load(html)

  test('is a whole document with its landmarks', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    expect($('main')).toHaveLength(1)
    expect($('footer')).toHaveLength(1)
    expect($('nav[aria-label="Sections"]')).toHaveLength(1)
    expect($('a.skip').attr('href')).toBe(`#${$('main').attr('id')}`)
  })

  test('has one h1 and skips no level below it', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((one) => Number(one.tagName.slice(1)))
    expect($('h1')).toHaveLength(1)
    levels.slice(1).forEach((level, place) => expect(level - (levels[place] ?? 0)).toBeLessThanOrEqual(1))
  })

  test('carries no inline script, style or handler', () => {
    expect($('style, [style]')).toHaveLength(0)
    expect($('script:not([src]):not([type="application/ld+json"])')).toHaveLength(0)
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/i)
  })

  test('asks nothing of other hosts', () => {
    const asked = $('script[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], img')
    asked
      .toArray()
      .forEach((one) =>
        expect($(one).attr('src') ?? $(one).attr('href') ?? $(one).attr('imagesrcset')).toMatch(/^\/[^/]/),
      )
  })

  test('uses each id once and leads every inner link somewhere', () => {
    const ids = $('[id]')
      .toArray()
      .map((one) => $(one).attr('id'))
    expect(new Set(ids).size).toBe(ids.length)
    $('a[href^="#"]')
      .toArray()
      .forEach((one) => expect(ids).toContain($(one).attr('href')?.slice(1)))
  })

  test('gives every time to machines and every picture its words and measures', () => {
    $('time')
      .toArray()
      .forEach((one) => expect(Date.parse($(one).attr('datetime') ?? '')).not.toBeNaN())
    $('img')
      .toArray()
      .forEach((one) =>
        expect([$(one).attr('alt'), $(one).attr('width'), $(one).attr('height')]).not.toContain(undefined),
      )
  })

  test('names itself for search engines and those it is passed to', () => {
    expect($('title').text()).toContain('The Monexus')
    expect($('link[rel="canonical"]').attr('href')).toMatch(/^https:\/\/paper\.test\//)
    expect($('meta[property="og:title"]').attr('content')).not.toBe('')
  })
})
