import { expect, test } from '@jest/globals'
import { identify } from '../../src/cli/commands/identify.ts'

const run = (urls: string[], input = ''): { code: number; lines: string[] } => {
  const lines: string[] = []
  const code = identify(
    urls,
    (line) => lines.push(line),
    () => input,
  )
  return { code, lines }
}
const SEED = [
  'https://t.me/s/NikkeiAsia',
  'https://x.com/Polymarket/status/',
  'https://x.com/Reuters/status/',
  'https://t.me/s/nikkeiasia',
]
const kinds = (lines: string[]): unknown[] =>
  lines.map((line) => (JSON.parse(line) as { kind: unknown }).kind)

test('the four links of the seed are two lists and two addresses without a number', () => {
  const { code, lines } = run(SEED)
  expect(code).toBe(0)
  expect(kinds(lines)).toEqual(['container', 'missing-id', 'missing-id', 'container'])
})

test('each line is one object with its keys in a fixed order', () => {
  const [line = ''] = run(['https://x.com/Reuters/status/18']).lines
  expect(Object.keys(JSON.parse(line) as object)).toEqual(
    'rawUrl kind platform identity canonicalUrl claimedAuthor postedAt durable findings'.split(' '),
  )
})

test('a lone dash reads one URL a line from standard input and skips empty lines', () => {
  expect(kinds(run(['-'], `${SEED[0]}\r\n\n  \n${SEED[1]}\n`).lines)).toEqual(['container', 'missing-id'])
})

test('a line break inside an argument stays inside its one line of answer', () => {
  expect(run(['a\nb']).lines).toHaveLength(1)
})

test.each([
  [[], ''],
  [['-'], ' \n'],
])('with nothing to answer the command says how it is used', (urls, input) => {
  const { code, lines } = run(urls, input)
  expect(code).toBe(2)
  expect(lines).toEqual([expect.stringContaining('Usage: monexus identify <url>')])
})
