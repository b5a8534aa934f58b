import { parseCsvLine } from './parseCsvLine.ts'
import type { QuotesReading } from './QuotesReading.ts'

type Row = Record<string, string | number>
interface Line {
  number: number
  text: string
}

const columns = ['symbol', 'price', 'previousClose', 'movePercent', 'asOf']
const required = ['symbol', 'price', 'asOf']

const refuse = (line: number, message: string): QuotesReading => ({
  sheet: null,
  fault: { field: `line ${line}`, message },
})

const headerFault = (header: string[]): string | null => {
  const unknown = header.find((name) => !columns.includes(name))
  if (unknown !== undefined) return `“${unknown.slice(0, 40)}” is no column of a quotes file`
  if (new Set(header).size < header.length) return 'a column is named twice'
  const missing = required.find((name) => !header.includes(name))
  return missing ? `the column ${missing} is missing` : null
}

const valueOf = (name: string, cell: string): string | number =>
  name !== 'symbol' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell

const rowOf = (header: string[], cells: string[]): Row =>
  Object.fromEntries(
    header
      .map((name, at): [string, string] => [name, cells[at] ?? ''])
      .filter(([, cell]) => cell !== '')
      .map(([name, cell]) => [name, valueOf(name, cell)]),
  )

const latest = (rows: Row[]): unknown =>
  rows.map((row) => row.asOf).reduce((a, b) => (Date.parse(String(b)) > Date.parse(String(a)) ? b : a))

const readRows = (header: string[], lines: Line[]): QuotesReading => {
  const rows: Row[] = []
  for (const { number, text } of lines) {
    const cells = parseCsvLine(text)
    if (!cells) return refuse(number, 'a quotation mark is left open')
    if (cells.length !== header.length)
      return refuse(number, `holds ${cells.length} cells where line 1 names ${header.length}`)
    rows.push(rowOf(header, cells))
  }
  const placeOf = (quote: number, key: string): string => `line ${lines[quote]?.number ?? 1}, ${key}`
  return { sheet: { asOf: latest(rows), quotes: rows }, placeOf, fault: null }
}

/**
 * Quotes from CSV with a line of column names: symbol, price, asOf, and previousClose or movePercent.
 * The newest row's time is the sheet's. Empty cells and lines are passed over. Refuses, by line number,
 * unknown, repeated and missing columns, lines of another length and a file without a quote.
 */
export const parseQuotesCsv = (text: string): QuotesReading => {
  const [first, ...lines] = text
    .split(/\r\n|\n|\r/)
    .map((one, index) => ({ number: index + 1, text: one }))
    .filter((one) => one.text.trim() !== '')
  if (!first) return refuse(1, 'the file is empty')
  const header = parseCsvLine(first.text)
  if (!header) return refuse(first.number, 'a quotation mark is left open')
  const fault = headerFault(header)
  if (fault) return refuse(first.number, fault)
  return lines.length === 0 ? refuse(first.number + 1, 'holds no quote') : readRows(header, lines)
}
