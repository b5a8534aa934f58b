import { z } from 'zod'
import { quote } from './quote.ts'

const repeatedAt = (symbols: string[]): number => symbols.findIndex((one, at) => symbols.indexOf(one) !== at)

/** The prices of one moment: at most one quote per symbol, none taken after the sheet itself. */
export const quotesSheet = z
  .strictObject({
    /** ISO 8601 with its zone. */
    asOf: z.iso.datetime({ offset: true }),
    quotes: z.array(quote).max(1000),
  })
  .superRefine((sheet, context) => {
    const twice = repeatedAt(sheet.quotes.map((one) => one.symbol))
    if (twice !== -1)
      context.addIssue({
        code: 'custom',
        path: ['quotes', twice, 'symbol'],
        message: 'the symbol is given twice',
      })
    const late = sheet.quotes.findIndex((one) => Date.parse(one.asOf) > Date.parse(sheet.asOf))
    if (late !== -1)
      context.addIssue({ code: 'custom', path: ['quotes', late, 'asOf'], message: 'is later than the sheet' })
  })
export type QuotesSheet = z.infer<typeof quotesSheet>
