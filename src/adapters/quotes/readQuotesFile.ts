import { open, type FileHandle } from 'node:fs/promises'
import type { z } from 'zod'
import { quotesSheet, type QuotesSheet } from '../../domain/markets/quotesSheet.ts'
import { parseQuotesCsv } from './parseQuotesCsv.ts'
import { parseQuotesJson } from './parseQuotesJson.ts'
import type { QuotesReading } from './QuotesReading.ts'
import type { QuotesRefusal } from './QuotesRefusal.ts'

/** `sheet: null` without a refusal: there is no quotes file. */
export type QuotesFile =
  { sheet: QuotesSheet | null; refusal: null } | { sheet: null; refusal: QuotesRefusal }
type Fault = Omit<QuotesRefusal, 'file'>

const largestBytes = 1_000_000

const readText = async (handle: FileHandle): Promise<string | Fault> => {
  const { size } = await handle.stat()
  if (size > largestBytes)
    return { code: 'quotes-too-large', field: '', message: `is larger than ${largestBytes} bytes` }
  const bytes = await handle.readFile()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'quotes-encoding', field: '', message: 'is not UTF-8 text' }
  }
}

const placeOfIssue = (issue: z.core.$ZodIssue, placeOf: (quote: number, key: string) => string): string => {
  const [list, quote, ...key] = issue.path
  return list === 'quotes' && typeof quote === 'number' ? placeOf(quote, key.join('.')) : issue.path.join('.')
}

const checkReading = (reading: QuotesReading): QuotesSheet | Fault => {
  if (reading.fault) return { code: 'quotes-syntax', ...reading.fault }
  const checked = quotesSheet.safeParse(reading.sheet)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  return {
    code: 'quotes-invalid',
    field: issue ? placeOfIssue(issue, reading.placeOf) : '',
    message: issue?.message ?? 'cannot be read',
  }
}

const readSheet = async (file: string): Promise<QuotesSheet | Fault> => {
  const handle = await open(file, 'r')
  try {
    const text = await readText(handle)
    if (typeof text !== 'string') return text
    return checkReading(file.toLowerCase().endsWith('.csv') ? parseQuotesCsv(text) : parseQuotesJson(text))
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'

/**
 * Reads the prices of the markets strip from a JSON file, or from CSV when its name ends in `.csv`
 * (UTF-8, at most 1 MB). No file is an answer, not a fault. Refuses a file that cannot be read or that
 * breaks its form, naming the file and the field or line; nothing of such a file is used.
 */
export const readQuotesFile = async (file: string): Promise<QuotesFile> => {
  try {
    const read = await readSheet(file)
    return 'quotes' in read ? { sheet: read, refusal: null } : { sheet: null, refusal: { file, ...read } }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { sheet: null, refusal: null }
    const message = `cannot be read (${code})`
    return { sheet: null, refusal: { code: 'quotes-unreadable', file, field: '', message } }
  }
}
