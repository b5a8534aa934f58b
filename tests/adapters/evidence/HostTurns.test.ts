import { expect, test } from '@jest/globals'
import { HostTurns } from '../../../src/adapters/evidence/HostTurns.ts'

const soon = (): Promise<void> => new Promise((done) => setImmediate(done))

test('a host is asked one thing at a time, with a pause between, while others are not kept waiting', async () => {
  const log: string[] = []
  const turns = new HostTurns(1000, async (milliseconds) => {
    log.push(`pause ${String(milliseconds)}`)
    await soon()
  })
  const ask = (host: string, name: string): Promise<string> =>
    turns.take(host, async () => {
      log.push(`${name} begins`)
      await soon()
      log.push(`${name} ends`)
      return name
    })
  const answers = await Promise.all([ask('quay', 'first'), ask('quay', 'second'), ask('pier', 'other')])
  expect(answers).toEqual(['first', 'second', 'other'])
  const atQuay = log.filter((line) => !line.startsWith('other'))
  expect(atQuay.indexOf('second begins')).toBeGreaterThan(atQuay.indexOf('pause 1000'))
  expect(log.indexOf('second begins')).toBeGreaterThan(log.indexOf('first ends'))
  expect(log.indexOf('other begins')).toBeLessThan(log.indexOf('first ends'))
})

test('a request that fails does not hold up the next', async () => {
  const turns = new HostTurns(1000, soon)
  const failed = turns.take('quay', async () => Promise.reject(new Error('torn')))
  const next = turns.take('quay', async () => 'read')
  await expect(failed).rejects.toThrow('torn')
  expect(await next).toBe('read')
})
