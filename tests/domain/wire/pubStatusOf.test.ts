import { expect, test } from '@jest/globals'
import { pubStatusOf } from '../../../src/domain/wire/pubStatusOf.ts'

test.each([
  ['usable', null],
  ['stat:usable', null],
  ['stat:canceled', 'canceled'],
  ['http://cv.iptc.org/newscodes/pubstatusg2/withheld', 'withheld'],
  ['Cancelled', 'canceled'],
  ['http://cv.iptc.org/newscodes/pubstatusg2/canceled/', 'canceled'],
  ['http://cv.iptc.org/newscodes/pubstatusg2/usable/', null],
  [['CANCELED'], 'canceled'],
  [{ uri: 'http://cv.iptc.org/newscodes/pubstatusg2/canceled' }, 'canceled'],
  [[{ name: 'Withheld', code: 'stat:usable' }], 'withheld'],
  [{ name: 'utilisable', qcode: 'stat:usable' }, null],
  ['killed', 'canceled'],
  [' ', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the status %j means %s', (status, withdrawn) => {
  expect(pubStatusOf(status)).toEqual({ withdrawn, unknownStatus: null })
})

test.each(['stat:held', 'usable.', 'unusable', 'constructor'])(
  'the status “%s” means nothing, counts as usable, and is told',
  (status) => {
    expect(pubStatusOf(` ${status}`)).toEqual({ withdrawn: null, unknownStatus: status })
  },
)

test('a status of another kind is told as well', () => {
  expect(pubStatusOf({ code: 7 })).toEqual({ withdrawn: null, unknownStatus: 'code 7' })
})
