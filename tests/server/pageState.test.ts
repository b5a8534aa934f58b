import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { announceRelease, releases } from '../../src/commands/announceRelease.ts'
import { pageState } from '../../src/server/pageState.ts'

const noon = new Date('2026-06-25T12:00:00Z')

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] })
})
afterEach(() => {
  jest.useRealTimers()
  releases().removeAllListeners('printed')
})

/** A state that changes whenever it is asked, and answers when it is let. */
const asked = () => {
  const answers: (() => void)[] = []
  const state = pageState(
    () =>
      new Promise((resolve) => {
        const name = `state ${String(answers.length + 1)}`
        answers.push(() => {
          resolve(name)
        })
      }),
  )
  const answer = async () => {
    answers.at(-1)?.()
    await Promise.resolve()
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return { state, answers, answer }
}

const knowing = async () => {
  const all = asked()
  const first = all.state.ask(noon)
  await all.answer()
  expect(await first).toBe('state 1')
  return all
}

test('nothing is known before anybody asked, and who asks at once shares the question', async () => {
  const { state, answers, answer } = asked()
  expect(state.known()).toBe(null)
  const both = Promise.all([state.ask(noon), state.ask(noon)])
  expect(answers).toHaveLength(1)
  await answer()
  expect(await both).toEqual(['state 1', 'state 1'])
  expect(state.known()).toBe('state 1')
})

test('a name that gets old is shown while the next is asked for, once', async () => {
  const { state, answers, answer } = await knowing()
  jest.advanceTimersByTime(300)
  expect([state.known(), state.known()]).toEqual(['state 1', 'state 1'])
  expect(answers).toHaveLength(2)
  await answer()
  expect(state.known()).toBe('state 2')
  expect(answers).toHaveLength(2)
})

test('a name that is too old is shown to nobody', async () => {
  const { state, answers } = await knowing()
  jest.advanceTimersByTime(600)
  expect(state.known()).toBe(null)
  expect(answers).toHaveLength(1)
})

test('a release ends a name at once, and what was asked before it is not held', async () => {
  const { state, answers, answer } = await knowing()
  jest.advanceTimersByTime(300)
  state.known()
  announceRelease(2)
  expect(state.known()).toBe(null)
  await answer()
  expect(state.known()).toBe(null)
  const next = state.ask(noon)
  expect(answers).toHaveLength(3)
  await answer()
  expect(await next).toBe('state 3')
  expect(state.known()).toBe('state 3')
})

test('a question that fails is told to who waits, and asked again by the next', async () => {
  let fails = true
  const state = pageState(() => (fails ? Promise.reject(new Error('locked')) : Promise.resolve('state')))
  await expect(state.ask(noon)).rejects.toThrow('locked')
  fails = false
  expect(await state.ask(noon)).toBe('state')
})
