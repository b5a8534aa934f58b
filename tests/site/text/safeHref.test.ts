import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { safeHref } from '../../../src/site/text/safeHref.ts'

test.each(['https://t.me/quaynews/1', 'http://pier.test', '/world/ferries', '/'])(
  '%s may be followed',
  (href) => {
    expect(safeHref(href)).toBe(href)
  },
)

test('whatever is pasted, an allowed address is a path of the paper or http(s)', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((tail) => `javascript:${tail}`),
      ),
      (text) => {
        const href = safeHref(text)
        if (href === null) return true
        const { protocol, host } = new URL(href, 'https://paper.test')
        return /^https?:$/.test(protocol) && (/^https?:/i.test(href) || host === 'paper.test')
      },
    ),
  )
})
