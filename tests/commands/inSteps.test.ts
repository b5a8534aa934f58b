import { createServer, get } from 'node:http'
import { expect, test } from '@jest/globals'
import { inSteps, mostInStep } from '../../src/commands/stories/inSteps.ts'

test('the answers come in the order of the items, each done once', async () => {
  const items = Array.from({ length: 37 }, (_, at) => at)
  expect(await inSteps(items, (at) => at * 2)).toEqual(items.map((at) => at * 2))
  expect(await inSteps([], () => 1)).toEqual([])
})

test('what others wait for is done after a few items, however many are filed', async () => {
  let [filed, waited] = [0, 0]
  let most = 0
  let isDone = false
  const look = (): void => {
    most = Math.max(most, filed - waited)
    waited = filed
    if (!isDone) setImmediate(look)
  }
  setImmediate(look)
  await inSteps(Array.from({ length: 500 }), () => (filed += 1))
  isDone = true
  expect(filed).toBe(500)
  expect(most).toBeLessThanOrEqual(mostInStep)
})

test('a page that is asked for while items are filed is answered before they all are', async () => {
  let filed = 0
  const server = createServer((_, answer) => answer.end(String(filed)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const answered = new Promise<number>((resolve) => {
    get({ port, host: '127.0.0.1' }, (response) => {
      response.setEncoding('utf8').on('data', (seen: string) => resolve(Number(seen)))
    })
  })
  let isAnswered = false
  void answered.then(() => (isAnswered = true))
  // The wire goes on until the answer is there: only pauses between its items let it come.
  while (!isAnswered && filed < 1_000_000) await inSteps(Array.from({ length: 250 }), () => (filed += 1))
  expect(isAnswered).toBe(true)
  expect(await answered).toBeGreaterThan(0)
  server.close()
})
