import { describe, expect, test } from '@jest/globals'
import { ModelTurns } from '../../../src/adapters/model/ModelTurns.ts'

const never = new AbortController().signal

/** A clock that goes on only when somebody waits. */
const clocked = () => {
  let now = 1_000_000
  const waits: number[] = []
  const turns = new ModelTurns(
    () => now,
    async (wait) => {
      waits.push(wait)
      now += wait
    },
  )
  return { turns, waits }
}

describe('turns at the model', () => {
  test('are taken one after the other, in the order of coming', async () => {
    const { turns } = clocked()
    const done: string[] = []
    const leave = await turns.takeTurn(never)
    const others = ['second', 'third'].map(async (name) => {
      const end = await turns.takeTurn(never)
      done.push(name)
      end()
    })
    expect(turns.isTaken).toBe(true)
    expect(done).toEqual([])
    leave()
    await Promise.all(others)
    expect(done).toEqual(['second', 'third'])
    expect(turns.isTaken).toBe(false)
  })

  test('are lost by whoever leaves the line', async () => {
    const { turns } = clocked()
    const cancel = new AbortController()
    const leave = await turns.takeTurn(never)
    const second = turns.takeTurn(cancel.signal)
    const third = turns.takeTurn(never)
    cancel.abort(new Error('gone'))
    await expect(second).rejects.toThrow('gone')
    leave()
    ;(await third)()
    expect(turns.isTaken).toBe(false)
  })

  test('are not given to who has left already', async () => {
    const { turns } = clocked()
    await expect(turns.takeTurn(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
    expect(turns.isTaken).toBe(false)
  })
})

describe('requests', () => {
  test('wait until there are not too many in a minute', async () => {
    const { turns, waits } = clocked()
    for (let asked = 0; asked < 7; asked += 1) await turns.takeRequest(3, never)
    expect(waits).toEqual([60_000, 60_000])
  })

  test('wait no longer than their run', async () => {
    const { turns } = clocked()
    await expect(turns.takeRequest(3, AbortSignal.abort(new Error('late')))).rejects.toThrow('late')
  })
})
