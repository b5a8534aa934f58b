import { expect, test } from '@jest/globals'
import { keepInside } from '../../src/server/keepInside.ts'

test.each([
  ['<a href="/">Front</a>', '<a href="/proof/s/">Front</a>'],
  ['<a class="x" href="/world/story#c1">S</a>', '<a class="x" href="/proof/s/world/story#c1">S</a>'],
  ['<link href="/assets/paper.css"/>', '<link href="/assets/paper.css"/>'],
  ['<a href="https://t.me/x/1">P</a>', '<a href="https://t.me/x/1">P</a>'],
  ['<a href="//elsewhere.example/">P</a>', '<a href="//elsewhere.example/">P</a>'],
  ['<a href="#c1">C</a>', '<a href="#c1">C</a>'],
  [
    '<img src="/media/a%20b.jpg" srcSet="/media/a.jpg 400w, /media/b.jpg 800w"/>',
    '<img src="/proof/s/media/a%20b.jpg" srcSet="/proof/s/media/a.jpg 400w, /proof/s/media/b.jpg 800w"/>',
  ],
  ['<p>It said href=&quot;/world&quot;.</p>', '<p>It said href=&quot;/world&quot;.</p>'],
])('%s', (page, inside) => {
  expect(keepInside(page, '/proof/s')).toBe(inside)
})
