import { expect, test } from '@jest/globals'
import { pubStatusOf } from '../../../src/domain/wire/pubStatusOf.ts'

test.each([
  ['usable', null],
  ['stat:usable', null],
  ['stat:canceled', 'canceled'],
  ['http://cv.iptc.org/newscodes/pubstatusg2/withheld', 'withheld'],
  ['Cancelled', 'canceled'],
  [' ', null],
  ['', null],
])('the status “%s” means %s', (status, withdrawn) => {
  expect(pubStatusOf(status)).toEqual({ withdrawn, unknownStatus: null })
})

test.each(['killed', 'stat:held', 'usable.', 'constructor'])(
  'the status “%s” means nothing, counts as usable, and is told',
  (status) => {
    expect(pubStatusOf(` ${status}`)).toEqual({ withdrawn: null, unknownStatus: status })
  },
)
