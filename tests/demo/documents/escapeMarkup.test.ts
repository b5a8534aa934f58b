import { expect, test } from '@jest/globals'
import { load } from 'cheerio'
import fc from 'fast-check'
import { escapeMarkup } from '../../../src/demo/documents/escapeMarkup.ts'

test('whatever a headline holds, a reader of markup gets it back', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => text.replaceAll(/[\0\r]/g, '')),
      (text) => {
        const page = load(`<a title="${escapeMarkup(text)}">-${escapeMarkup(text)}</a>`, null, false)
        expect(page('a').attr('title')).toBe(text)
        expect(page('a').text()).toBe(`-${text}`)
      },
    ),
  )
})
