import { describe, expect, test } from '@jest/globals'
import { withinFolder } from '../../../src/server/inPrint/withinFolder.ts'

const files = new Set([
  'index.html',
  'assets/paper.css',
  'tech/index.html',
  'tech/chips/index.html',
  'tech/chips/provenance.json',
  'media/quay at dawn.jpg',
  'media/quay-400.webp',
])
const within = (html: string, path = 'tech/chips/index.html') =>
  withinFolder(html, { origin: 'https://paper.invalid', path, files })

describe('a page within its folder', () => {
  test.each([
    ['a page', '<a href="/tech">Tech</a>', '<a href="../../tech/index.html">Tech</a>'],
    ['the front', '<a class="x" href="/">Paper</a>', '<a class="x" href="../../index.html">Paper</a>'],
    ['a place on a page', '<a href="/tech/chips#c">C</a>', '<a href="../../tech/chips/index.html#c">C</a>'],
    ['a place on itself', '<a href="#source-1">[1]</a>', '<a href="#source-1">[1]</a>'],
    [
      'a file by its whole address',
      '<link rel="alternate" href="https://paper.invalid/tech/chips/provenance.json"/>',
      '<link rel="alternate" href="../../tech/chips/provenance.json"/>',
    ],
    [
      'the stylesheet',
      '<link rel="stylesheet" href="/assets/paper.css"/>',
      '<link rel="stylesheet" href="../../assets/paper.css"/>',
    ],
    ['a post', '<a href="https://t.me/quay/1">x</a>', '<a href="https://t.me/quay/1">x</a>'],
  ])('leads to %s', (_, html, expected) => {
    expect(within(html)).toBe(expected)
  })

  test('leads from the front without going up', () => {
    expect(within('<a href="/tech/chips">x</a>', 'index.html')).toBe('<a href="tech/chips/index.html">x</a>')
  })

  test('shows the pictures the folder has, in every width, and no others', () => {
    const picture = (set: string) => `<img src="/media/quay%20at%20dawn.jpg" srcSet="${set}" alt="A quay"/>`
    expect(
      within(picture('/media/quay-400.webp 400w, /media/gone.webp 800w, /media/quay%20at%20dawn.jpg 1200w')),
    ).toBe(
      '<img src="../../media/quay%20at%20dawn.jpg" srcSet="../../media/quay-400.webp 400w, ../../media/quay%20at%20dawn.jpg 1200w" alt="A quay"/>',
    )
    expect(within(picture('/media/gone.webp 800w'))).not.toContain('srcSet')
  })

  test('loads the first picture early from where it is', () => {
    expect(within('<link rel="preload" as="image" imageSrcSet="/media/quay-400.webp 400w"/>')).toBe(
      '<link rel="preload" as="image" imageSrcSet="../../media/quay-400.webp 400w"/>',
    )
  })

  test.each([
    ['a page that is not in it', '<a href="/wire">The wire</a>', '<a>The wire</a>'],
    ['an address no file can have', '<a href="/%zz">x</a>', '<a>x</a>'],
    ['its own address on the web', '<link rel="canonical" href="https://paper.invalid/tech"/>', ''],
    ['its address for sharing', '<meta property="og:url" content="https://paper.invalid/"/>', ''],
    ['a script', '<script type="module" src="/assets/paper.js"></script><p>', '<p>'],
    ['data for machines', '<script type="application/ld+json">{"a":"b > \\u003c"}</script><p>', '<p>'],
  ])('does not lead to %s', (_, html, expected) => {
    expect(within(html)).toBe(expected)
  })

  test('leaves words as they are, whatever they look like', () => {
    const html =
      '<meta name="description" content="/s/ is no address"/><p title="a &gt; b">href=&quot;/tech&quot;</p>'
    expect(within(html)).toBe(html)
  })
})
