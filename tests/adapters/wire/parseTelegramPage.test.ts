import { describe, expect, test } from '@jest/globals'
import { parseWire } from '../../../src/adapters/wire/parseWire.ts'
import { asReading, readFixture } from './readFixture.ts'

const page = (body: string): Uint8Array =>
  Buffer.from(
    `<!DOCTYPE html><html><head><title>t</title></head><body class="tgme_body">${body}</body></html>`,
  )
const parse = (body: string) => parseWire('saved.html', page(body))

describe('a saved preview page', () => {
  const { items, channel, outcome } = readFixture('channel.telegram.html')

  test('gives the posts of its channel and leaves service messages out', () => {
    expect([outcome, channel]).toEqual(['ok', 'elsenquay'])
    expect(items.map(({ externalId }) => externalId)).toEqual([
      'elsenquay/301',
      'elsenquay/302',
      'elsenquay/304',
    ])
  })

  test('the words of a post are its own, not those of the post it replies to', () => {
    expect(items[0]).toMatchObject({
      headline: '⚓ Vote is in: dockers accept the offer',
      text: '⚓ Vote is in: dockers accept the offer\n\n412 for, 96 against & nobody absent. #elsen',
      url: 'https://t.me/ElsenQuay/301',
      identity: 'tg:elsenquay/301',
      postedAt: '2026-06-25T04:31:12.000Z',
      postedAtBasis: 'page',
      raw: { replyTo: 'https://t.me/ElsenQuay/299' },
    })
  })

  test('the edited mark counts in the line of the time, not in the text', () => {
    expect(items.map(({ markedEdited }) => markedEdited)).toEqual([true, false, false])
  })

  test('a forward names whose post it passes on, and an album is one item with its other posts', () => {
    expect(items[1]).toMatchObject({
      forwardOf: 'Port Authority, Elsen',
      author: 'Night desk',
      raw: { album: ['303'], forwardUrl: 'https://t.me/PortAuthorityEl/88' },
      media: [
        { kind: 'photo', url: 'https://t.me/ElsenQuay/302?single' },
        { kind: 'photo', url: 'https://t.me/ElsenQuay/303?single' },
      ],
    })
  })

  test('a post without words is named for what it carries, at the time of the post, not the length of the film', () => {
    expect(items[2]).toMatchObject({
      headline: 'Video without text',
      text: '',
      postedAt: '2026-06-25T05:20:00.000Z',
    })
  })
})

describe('pages without posts are told apart by their structure', () => {
  test.each([
    ['post-missing', '<div class="tgme_widget_message_error">Post not found</div>'],
    [
      'no-preview',
      '<div class="tgme_page"><div class="tgme_page_title">Elsen Quay</div><div class="tgme_page_extra">12 subscribers</div></div>',
    ],
    [
      'unknown-channel',
      '<div class="tgme_page"><div class="tgme_page_description">If you have Telegram, you can write.</div></div>',
    ],
    ['not-a-feed', '<p>An essay on the class names of tgme_ pages</p>'],
  ])('%s is refused in a sentence', (code, body) => {
    expect(parse(body)).toMatchObject({
      outcome: 'refused',
      code,
      message: expect.stringMatching(/^saved\.html .*\.$/),
    })
  })

  test('a search that found nothing is empty', () => {
    const body =
      '<section class="tgme_channel_history"><div class="tme_no_messages_found">No posts found</div></section>'
    expect(parse(body)).toMatchObject({ outcome: 'empty', items: [] })
  })

  test('a block that names no post is left out and said', () => {
    const reading = asReading(parse('<div class="tgme_widget_message" data-post="not a post"></div>'))
    expect(reading).toMatchObject({ outcome: 'empty', warnings: [{ code: 'entry-skipped' }] })
  })

  test('a poll speaks by its question', () => {
    const body =
      '<div class="tgme_widget_message" data-post="ElsenQuay/9"><div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Will the ferry sail?</div></div></div>'
    expect(asReading(parse(body)).items[0]).toMatchObject({
      headline: 'Will the ferry sail?',
      media: [{ kind: 'poll' }],
    })
  })

  test.each([
    ['posts', '<div class="tgme_widget_message" data-post="ElsenQuay/1">'],
    ['elements', '<div>'],
  ])('a page made of thousands of nested %s is refused before it is read', (_, unit) => {
    expect(parse(unit.repeat(50_000))).toMatchObject({ outcome: 'refused', code: 'too-large' })
  })
})
