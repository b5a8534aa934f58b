import { expect, test } from '@jest/globals'
import { WaitingActs } from '../../src/admin/desk/WaitingActs.ts'

type Key = 'next' | 'choose'

test('an act is done at once where what it acts upon is shown', () => {
  const acts = new WaitingActs<Key>()
  expect(acts.mayDo('next', true)).toBe(true)
  expect(acts.next(true)).toBeUndefined()
})

test('acts that come before it is shown wait for it, and are done in their order', () => {
  const acts = new WaitingActs<Key>()
  expect(acts.mayDo('next', false)).toBe(false)
  expect(acts.next(false)).toBeUndefined()
  // One that comes when it is shown waits behind those that did.
  expect(acts.mayDo('choose', true)).toBe(false)
  expect([acts.next(true), acts.next(true), acts.next(true)]).toEqual(['next', 'choose', undefined])
})

test('of whoever goes away nothing is done', () => {
  const acts = new WaitingActs<Key>()
  acts.mayDo('next', false)
  acts.forget()
  expect(acts.next(true)).toBeUndefined()
  expect(acts.mayDo('choose', true)).toBe(true)
})
