import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import type { FetchedPage } from '../../../src/adapters/evidence/fetchAnswer.ts'
import { readPage } from '../../../src/adapters/evidence/readPage.ts'
import { evidenceFixture, fetchedPage } from './fetchedPage.ts'

const web = { identity: 'web:1', platform: 'web' }
const x = { identity: 'x:1', platform: 'x' }
const telegram = { identity: 'tg:elsenquay/301', platform: 'telegram' }
const long =
  'The ferry sails at nine, said the harbour master, and comes back at noon with the post. '.repeat(10)

const textOf = (answer: FetchedPage, owner = web): string => {
  const reading = readPage(answer, owner)
  return reading.outcome === 'read' ? reading.text : `${reading.outcome}: ${reading.sentence}`
}

describe('an article', () => {
  const reading = readPage(fetchedPage(evidenceFixture('news.html')), web)

  test('is its title, authors, time and pictures', () => {
    expect(reading).toMatchObject({
      outcome: 'read',
      title: 'Ferry sails again after nine days',
      authors: ['Ida Marsh', 'Tom Quill'],
      postedAt: '2026-06-24T16:05:00.000Z',
      pictures: [
        'https://gazette.example/pictures/ferry.jpg',
        'https://cdn.gazette.example/large.jpg',
        'https://gazette.example/pictures/crew.png',
      ],
      note: '',
    })
  })

  test('is its words in paragraphs, without menus, scripts and what else is most read', () => {
    const text = reading.outcome === 'read' ? reading.text : ''
    expect(text).toContain('“We were never against the crew,” said Oona Feld, who speaks for the company.')
    expect(text).toContain('a sum that the union calls invented.\n\nThe crew at the rail.')
    expect(text).toContain('nobody needs to write in.')
    expect(text).not.toMatch(/Most read|Sport|bought words|color: red/)
  })

  test('with a field for members’ passwords is still an article', () => {
    expect(reading.outcome).toBe('read')
  })

  test('that scripts draw is read from what it says of itself', () => {
    expect(readPage(fetchedPage(evidenceFixture('drawnByScripts.html')), web)).toMatchObject({
      outcome: 'read',
      title: 'Nights without a crossing',
      text: 'The night crossing stays cancelled until the talks are over. & nobody knows when that is.',
      authors: ['Ida Marsh'],
      postedAt: '2026-06-20T00:00:00.000Z',
    })
  })

  test('of which only a summary can be read says so', () => {
    const page =
      '<html><head><meta property="og:description" content="412 for, 96 against."></head><body></body></html>'
    expect(readPage(fetchedPage(page), x)).toMatchObject({
      text: '412 for, 96 against.',
      note: 'Only the page’s own summary could be read.',
    })
  })

  test.each([
    ['right-to-left', 'قال المدير: «تبحر العبارة في التاسعة» ثم غادر الميناء. '],
    ['Chinese', '渡轮将于九点启航，港务局长表示，预计时刻表将维持到月底。'],
    ['Japanese', 'フェリーは九時に出航すると港長は述べた。「乗客は二百十四人です」。'],
  ])('in %s keeps its letters', (_, sentence) => {
    const body = `<html><body><article><p>${sentence.repeat(8)}</p><p>${sentence.repeat(8)}</p></article></body></html>`
    expect(textOf(fetchedPage(body))).toContain(sentence.repeat(8).trim())
  })

  test('written to deceive is kept as text', () => {
    const body = `<article><p>${long}&lt;script&gt;alert(1)&lt;/script&gt; \u202Eelas rof ton\u202C</p><p>${long}</p></article>`
    expect(textOf(fetchedPage(body))).toContain('<script>alert(1)</script>')
  })
})

describe('letters', () => {
  const russian = `<html><body><article><p>${'Паром отходит в девять часов, сказал начальник порта. '.repeat(8)}</p></article></body></html>`
  const meta = (charset: string): string => `<meta charset="${charset}">${russian}`

  test.each([
    ['as the server says', iconv.encode(russian, 'windows-1251'), 'text/html; charset=windows-1251'],
    ['as the page says', iconv.encode(meta('windows-1251'), 'windows-1251'), 'text/html'],
    [
      'as the page says where the server is wrong',
      iconv.encode(meta('koi8-r'), 'koi8-r'),
      'text/html; charset=utf-8',
    ],
    ['as the server says where the page is wrong', Buffer.from(meta('gb2312')), 'text/html; charset=utf-8'],
    ['as they are where both are wrong', Buffer.from(meta('iso-8859-1')), 'text/html; charset=iso-8859-1'],
    [
      'by their mark before all',
      iconv.encode(russian, 'utf-16le', { addBOM: true }),
      'text/html; charset=utf-8',
    ],
    ['with a charset nobody knows', Buffer.from(russian), 'text/html; charset=x-klingon'],
  ])('are read %s', (_, bytes, contentType) => {
    expect(textOf(fetchedPage(bytes, contentType))).toContain(
      'Паром отходит в девять часов, сказал начальник порта.',
    )
  })
})

describe('a post of Telegram', () => {
  test('is its words, author, time, picture and edited mark', () => {
    expect(readPage(fetchedPage(evidenceFixture('post.telegram.html')), telegram)).toEqual({
      outcome: 'read',
      title: 'Vote is in: dockers accept the offer.',
      text: 'Vote is in: dockers accept the offer.\n412 for, 96 against.',
      authors: ['@ElsenQuay'],
      postedAt: '2026-06-25T04:31:12.000Z',
      pictures: ['https://cdn.telegram.example/301.jpg'],
      note: 'The post is marked as edited.',
    })
  })

  test('that was deleted is gone, though the status is 200', () => {
    const reading = readPage(fetchedPage(evidenceFixture('missing.telegram.html')), telegram)
    expect(reading).toMatchObject({ outcome: 'gone' })
  })

  test.each([
    [
      'another post',
      evidenceFixture('post.telegram.html').toString().replaceAll('ElsenQuay/301', 'ElsenQuay/300'),
    ],
    [
      'the page of a channel',
      '<html><body><div class="tgme_page"><div class="tgme_page_title">Elsen Quay</div></div></body></html>',
    ],
    ['a page that asks to prove one is no robot', '<html><body><p>Are you a robot?</p></body></html>'],
    ['an empty page', '<html></html>'],
  ])('is never called gone because the answer was %s', (_, page) => {
    expect(readPage(fetchedPage(page), telegram)).toMatchObject({ outcome: 'unreadable' })
  })
})

describe('a page behind a door is told by its structure', () => {
  const paid = (free: string): string =>
    `<html><head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${free}}</script></head><body><article><p>${long}</p></article></body></html>`

  test.each([
    ['says it is not free', paid('false'), web],
    ['says so in letters', paid('"False"'), web],
    [
      'asks for a password',
      '<html><body><p>Welcome back</p><form><input name="p" type="password"></form></body></html>',
      web,
    ],
    [
      'is the empty page of a platform',
      '<html><body><noscript>JavaScript is not available.</noscript><div id="react-root"></div></body></html>',
      x,
    ],
    [
      'is the empty page of another',
      '<html><body><p>Log in to continue</p></body></html>',
      { identity: 'fb:1', platform: 'facebook' },
    ],
  ])('that %s', (_, page, owner) => {
    const reading = readPage(fetchedPage(page), owner)
    expect(reading).toMatchObject({
      outcome: 'login-wall',
      sentence: expect.stringMatching(/: upload its text/),
    })
  })

  test('that sends on to a sign-in', () => {
    const answer = fetchedPage(`<p>${long}</p>`, 'text/html', {
      finalUrl: 'https://gazette.example/accounts/login/?next=%2F',
    })
    expect(readPage(answer, web)).toMatchObject({ outcome: 'login-wall' })
  })

  test('a free article and one about passwords are none', () => {
    expect(readPage(fetchedPage(paid('true')), web)).toMatchObject({ outcome: 'read' })
    expect(readPage(fetchedPage(`<p>${long}</p><input type="password">`), web)).toMatchObject({
      outcome: 'read',
    })
  })
})

describe('what is no page', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

  test.each([
    [
      'a PDF',
      fetchedPage('%PDF-1.7 …', 'application/pdf'),
      'unreadable',
      'This is a PDF: upload its text as evidence.',
    ],
    [
      'a PDF that says it is a page',
      fetchedPage('%PDF-1.7 …'),
      'unreadable',
      'This is a PDF: upload its text as evidence.',
    ],
    [
      'a picture',
      fetchedPage(png, 'image/png'),
      'unreadable',
      'This is a picture, not a page: upload its text or a screenshot as evidence.',
    ],
    [
      'a picture that says it is text',
      fetchedPage(png, 'text/plain'),
      'unreadable',
      'This is a picture, not a page: upload its text or a screenshot as evidence.',
    ],
    [
      'a film',
      fetchedPage('x', 'video/mp4'),
      'unreadable',
      'This is a file of the kind “video/mp4”, not a page: upload its text or a screenshot as evidence.',
    ],
    [
      'machine data',
      fetchedPage(Buffer.from([1, 0, 2, 0, 3]), 'application/octet-stream'),
      'unreadable',
      'This page holds no text that can be read: upload its text or a screenshot as evidence.',
    ],
    [
      'nothing',
      fetchedPage(''),
      'unreadable',
      'This page holds no text that can be read: upload its text or a screenshot as evidence.',
    ],
    [
      'data without an article',
      fetchedPage('{"a":1}', 'application/json'),
      'unreadable',
      'This page holds no text that can be read: upload its text or a screenshot as evidence.',
    ],
    [
      'status 404',
      fetchedPage('<p>Not here</p>', 'text/html', { status: 404 }),
      'gone',
      'This page is not there (any more): upload its text or a screenshot as evidence.',
    ],
    [
      'status 410',
      fetchedPage('<p>Not here</p>', 'text/html', { status: 410 }),
      'gone',
      'This page is not there (any more): upload its text or a screenshot as evidence.',
    ],
  ])('%s', (_, answer, outcome, sentence) => {
    expect(readPage(answer, web)).toEqual({ outcome, sentence })
  })

  test('a page that says “not found” with status 200 is not guessed at', () => {
    expect(readPage(fetchedPage('<h1>Page not found</h1>'), web)).toMatchObject({
      outcome: 'read',
      text: 'Page not found',
    })
  })
})

describe('other kinds', () => {
  test('plain text is itself, tags and all', () => {
    expect(readPage(fetchedPage('Vote is in.\r\n412 <b>for</b>\u001b', 'text/plain'), web)).toMatchObject({
      title: 'Vote is in.',
      text: 'Vote is in.\n412 <b>for</b>',
    })
  })

  test('a page that says it is plain text is read as the page it is', () => {
    expect(textOf(fetchedPage(evidenceFixture('news.html'), 'text/plain'))).not.toContain('<p>')
  })

  test('JSON-LD alone is read', () => {
    const json = JSON.stringify([
      { '@type': 'SocialMediaPosting', text: '412 for, 96 against.', author: { name: 'Elsen Quay' } },
    ])
    expect(readPage(fetchedPage(json, 'application/ld+json'), web)).toMatchObject({
      outcome: 'read',
      text: '412 for, 96 against.',
      authors: ['Elsen Quay'],
    })
  })
})

describe('no page keeps its reader busy or makes it fall', () => {
  test.each([
    ['elements in elements', '<div>'.repeat(200_000)],
    ['elements beside elements', '<span>a</span>'.repeat(70_000)],
    ['attributes', `<p ${Array.from({ length: 60_000 }, (_, n) => `a${String(n)}=1`).join(' ')}>x</p>`],
    ['line breaks', '<br>a'.repeat(150_000)],
    ['pictures', '<img src=a>'.repeat(100_000)],
    ['comments that never end', '<!--'.repeat(400_000)],
    ['JSON-LD in JSON-LD', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['openings of articles', '<article '.repeat(500_000)],
    ['openings of JSON-LD', '<script application/ld+json '.repeat(170_000)],
    ['signs of less', `<p>${'<'.repeat(4_000_000)}`],
    ['signs of more', `<p>${'>'.repeat(4_000_000)}`],
    ['closings of nothing', `<p>${'</'.repeat(2_000_000)}`],
    ['entities', `<p>${'&amp;'.repeat(900_000)}`],
    ['5 MB of words', `<p>${'word, '.repeat(850_000)}</p>`],
  ])('made of %s', (_, page) => {
    expect(['read', 'unreadable']).toContain(readPage(fetchedPage(page), web).outcome)
  })

  test('of any bytes', () => {
    const types = fc.constantFrom(
      'text/html',
      'text/plain',
      'application/ld+json',
      '',
      'text/html; charset=utf-16',
    )
    const markup = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<script',
        '>',
        '"',
        '<meta charset=',
        'a',
        'ق',
        '\u0000',
        '<article>',
        '{',
        '&#0;',
      ),
    )
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      markup.map((pieces) => Buffer.from(pieces.join(''))),
    )
    const owner = fc.constantFrom(web, x, telegram)
    fc.assert(
      fc.property(body, types, owner, (bytes, type, whose) => {
        expect(readPage(fetchedPage(bytes, type), whose)).toHaveProperty('outcome')
      }),
    )
  })
})
