import { z } from 'zod'
import type { QuotesReading } from './QuotesReading.ts'

const loose = z.looseObject({ asOf: z.unknown(), quotes: z.array(z.looseObject({})) })

/** A quote that names no time of its own was taken at the sheet's. */
const withTimes = (content: unknown): unknown => {
  const sheet = loose.safeParse(content)
  if (!sheet.success) return content
  const { asOf, quotes } = sheet.data
  return { ...sheet.data, quotes: quotes.map((one) => ({ asOf, ...one })) }
}

/** Quotes from JSON: `{ asOf, quotes: [{ symbol, price, previousClose | movePercent, asOf? }] }`. */
export const parseQuotesJson = (text: string): QuotesReading => {
  try {
    const placeOf = (quote: number, key: string): string => `quotes.${quote}${key === '' ? '' : `.${key}`}`
    return { sheet: withTimes(JSON.parse(text)), placeOf, fault: null }
  } catch {
    return { sheet: null, fault: { field: '', message: 'is not JSON' } }
  }
}
