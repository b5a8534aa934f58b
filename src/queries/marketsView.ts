import type { Payload } from 'payload'
import { readQuotesFile } from '../adapters/quotes/readQuotesFile.ts'
import { marketsStrip } from '../domain/markets/marketsStrip.ts'
import type { MarketsView } from '../site/views/MarketsView.ts'

/** The markets strip from the quotes file; empty while there is none or it cannot be read. */
export const marketsView = async (payload: Payload, quotesFile: string): Promise<MarketsView> => {
  const { instruments } = await payload.findGlobal({ slug: 'markets', depth: 0 })
  const { sheet, refusal } = await readQuotesFile(quotesFile)
  if (refusal) payload.logger.warn({ refusal }, 'Quotes are not shown: the quotes file cannot be read.')
  return marketsStrip(
    (instruments ?? []).map(({ symbol, label, kind, proxyFor, decimals, prefix }) => ({
      symbol,
      label,
      kind,
      proxyFor: proxyFor ?? null,
      decimals: decimals ?? 2,
      prefix: prefix ?? '',
    })),
    sheet,
  )
}
