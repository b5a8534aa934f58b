import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseQuotesCsv } from '../../../src/adapters/quotes/parseQuotesCsv.ts'
import { readQuotesFile } from '../../../src/adapters/quotes/readQuotesFile.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quotes-'))
})
afterAll(() => rm(folder, { recursive: true }))

const readAs = async (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return { file, ...(await readQuotesFile(file)) }
}

const asOf = '2026-06-25T06:30:00Z'
const json = (quotes: unknown, at: unknown = asOf): string => JSON.stringify({ asOf: at, quotes })
const header = 'symbol,price,previousClose,asOf'

describe('a quotes file', () => {
  test('in JSON, a quote without a time of its own was taken at the sheet’s', async () => {
    const { sheet, refusal } = await readAs(
      'a.json',
      json([{ symbol: 'SPY', price: 733.24, previousClose: 732.87 }]),
    )
    expect(refusal).toBeNull()
    expect(sheet).toEqual({ asOf, quotes: [{ symbol: 'SPY', price: 733.24, previousClose: 732.87, asOf }] })
  })

  test('in CSV, the newest row’s time is the sheet’s', async () => {
    const rows = [
      `\uFEFF${header}`,
      `SPY,733.24,732.87,2026-06-24T20:00:00Z`,
      '',
      `"BTC", "61613" ,,2026-06-25T08:30:00+02:00`,
      `EUR/USD,1.1340,1.1340,2026-06-25T06:00:00Z`,
    ]
    const { sheet } = await readAs('a.csv', rows.join('\r\n'))
    expect(sheet?.asOf).toBe('2026-06-25T08:30:00+02:00')
    expect(sheet?.quotes).toEqual([
      { symbol: 'SPY', price: 733.24, previousClose: 732.87, asOf: '2026-06-24T20:00:00Z' },
      { symbol: 'BTC', price: 61613, asOf: '2026-06-25T08:30:00+02:00' },
      { symbol: 'EUR/USD', price: 1.134, previousClose: 1.134, asOf: '2026-06-25T06:00:00Z' },
    ])
  })

  test('that does not exist is no fault: there are no quotes', async () => {
    expect(await readQuotesFile(path.join(folder, 'none.json'))).toEqual({ sheet: null, refusal: null })
  })

  test.each<[string, string, string | Uint8Array, string, string]>([
    ['an empty file', 'b.json', '', 'quotes-syntax', ''],
    ['HTML instead of quotes', 'b.json', '<!doctype html>', 'quotes-syntax', ''],
    ['a list without its time', 'b.json', '[]', 'quotes-invalid', ''],
    ['a sheet without a time', 'b.json', json([], null), 'quotes-invalid', 'asOf'],
    ['a price in words', 'b.json', json([{ symbol: 'A', price: '12' }]), 'quotes-invalid', 'quotes.0.price'],
    ['a quote that is no object', 'b.json', json(['A']), 'quotes-invalid', 'quotes.0'],
    [
      'a local time',
      'b.json',
      json([{ symbol: 'A', price: 1, asOf: '2026-06-25T06:00' }]),
      'quotes-invalid',
      'quotes.0.asOf',
    ],
    [
      'a time after the sheet',
      'b.json',
      json([{ symbol: 'A', price: 1, asOf: '2026-06-26T00:00:00Z' }]),
      'quotes-invalid',
      'quotes.0.asOf',
    ],
    [
      'a symbol given twice',
      'b.json',
      json([
        { symbol: 'A', price: 1 },
        { symbol: 'A', price: 2 },
      ]),
      'quotes-invalid',
      'quotes.1.symbol',
    ],
    [
      'a close and a move',
      'b.json',
      json([{ symbol: 'A', price: 1, previousClose: 1, movePercent: 0 }]),
      'quotes-invalid',
      'quotes.0.movePercent',
    ],
    [
      'a close of nought',
      'b.json',
      json([{ symbol: 'A', price: 1, previousClose: 0 }]),
      'quotes-invalid',
      'quotes.0.previousClose',
    ],
    ['a wrong encoding', 'b.json', Uint8Array.of(0x7b, 0xff, 0xfe), 'quotes-encoding', ''],
    ['a file of two megabytes', 'b.json', ' '.repeat(2_000_000), 'quotes-too-large', ''],
    ['an empty CSV', 'b.csv', '\n', 'quotes-syntax', 'line 1'],
    ['a CSV without rows', 'b.csv', header, 'quotes-syntax', 'line 2'],
    ['a CSV without the column asOf', 'b.csv', 'symbol,price\nA,1', 'quotes-syntax', 'line 1'],
    [
      'a CSV with a column nobody knows',
      'b.csv',
      `${header},volume\nA,1,1,${asOf},9`,
      'quotes-syntax',
      'line 1',
    ],
    ['a CSV with a column twice', 'b.csv', `${header},price\nA,1,1,${asOf},9`, 'quotes-syntax', 'line 1'],
    ['a row too short', 'b.csv', `${header}\nA,1,1,${asOf}\nB,1`, 'quotes-syntax', 'line 3'],
    ['an open quotation mark', 'b.csv', `${header}\n"A,1,1,${asOf}`, 'quotes-syntax', 'line 2'],
    [
      'a price with separators',
      'b.csv',
      `${header}\n\nIXIC,"25,477",,${asOf}`,
      'quotes-invalid',
      'line 3, price',
    ],
    ['a row without a symbol', 'b.csv', `${header}\n,1,1,${asOf}`, 'quotes-invalid', 'line 2, symbol'],
  ])('%s is refused by file and place', async (_, name, content, code, field) => {
    const { file, sheet, refusal } = await readAs(name, content)
    expect(sheet).toBeNull()
    expect(refusal).toMatchObject({ code, field, file })
    expect(refusal?.message).not.toBe('')
  })

  test('that is a folder is refused as unreadable', async () => {
    const file = path.join(folder, 'folder.json')
    await mkdir(file)
    expect((await readQuotesFile(file)).refusal).toMatchObject({ code: 'quotes-unreadable', file })
  })

  test('arbitrary text as CSV is rows or a refusal, never an exception', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((tail) => `${header}\n${tail}`),
    )
    fc.assert(
      fc.property(text, (content) => {
        const { sheet, fault } = parseQuotesCsv(content)
        expect(fault === null ? sheet : fault.field).toBeTruthy()
      }),
    )
  })
})
