import type { Payload } from 'payload'
import { readQuotesFile } from './readQuotesFile.ts'
import { combineSheets } from '../../domain/markets/combineSheets.ts'
import { heldQuotes, heldQuotesKey } from '../../domain/markets/heldQuotes.ts'
import type { QuotesSheet } from '../../domain/markets/quotesSheet.ts'

export interface QuotesSettings {
  /** Who gives the quotes, by name: `file` or a provider. */
  quotes: readonly string[]
  quotesFile: string
}

const sheetInFile = async (payload: Payload, quotesFile: string): Promise<QuotesSheet | null> => {
  const { sheet, refusal } = await readQuotesFile(quotesFile)
  if (refusal) payload.logger.warn({ refusal }, 'Quotes are not shown: the quotes file cannot be read.')
  return sheet
}

const sheetHeld = async (payload: Payload, provider: string): Promise<QuotesSheet | null> =>
  heldQuotes.safeParse(await payload.kv.get(heldQuotesKey(provider))).data?.sheet ?? null

/** The newest price of each symbol that the newsroom’s file and providers have given; null while none has. */
export const currentQuotes = async (
  payload: Payload,
  { quotes, quotesFile }: QuotesSettings,
): Promise<QuotesSheet | null> => {
  const sheetOf = (name: string) =>
    name === 'file' ? sheetInFile(payload, quotesFile) : sheetHeld(payload, name)
  return combineSheets(await Promise.all(quotes.map(sheetOf)))
}
