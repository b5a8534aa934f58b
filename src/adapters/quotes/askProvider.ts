import { createHash } from 'node:crypto'
import type { HeldQuotes } from '../../domain/markets/heldQuotes.ts'
import type { PollOutcome } from '../../domain/wire/pollOutcome.ts'
import type { FetchedPage } from '../evidence/fetchAnswer.ts'
import { pageOrFault } from '../polling/pageOrFault.ts'
import type { Fetcher } from '../polling/polled.ts'
import { validatorsOf } from '../polling/conditionsOf.ts'
import type { NamedQuote } from './quotesProvider.ts'
import type { ChosenProvider } from './quotesProviders.ts'

/** How a question went. `quotes` is null where the prices we have still stand or none came. */
export interface Told {
  outcome: PollOutcome
  said: string
  retryAt: string | null
  quotes: NamedQuote[] | null
  copy: HeldQuotes['copy']
}

const NOT_MODIFIED = 304
const LONGEST = 1_000_000

const fault = (outcome: PollOutcome, said: string): Told => ({
  outcome,
  said,
  retryAt: null,
  quotes: null,
  copy: null,
})

/** The key is no part of it: it is kept. */
const nameOfQuestion = (name: string, names: readonly string[]): string =>
  createHash('sha256')
    .update([name, ...names].join('\n'))
    .digest('hex')

const headersOf = (copy: HeldQuotes['copy'], question: string): Record<string, string> => {
  if (copy?.question !== question) return {}
  const { etag, lastModified } = copy
  const ofEtag = etag === null ? {} : { 'if-none-match': etag }
  return lastModified === null ? ofEtag : { ...ofEtag, 'if-modified-since': lastModified }
}

const readPage = (page: FetchedPage, { provider }: ChosenProvider, question: string): Told => {
  const { host } = new URL(page.finalUrl)
  if (page.bytes.length > LONGEST) return fault('broken', `${host} sent more than a table of prices.`)
  const read = provider.read(new TextDecoder().decode(page.bytes))
  if (read.quotes === null) return fault(read.refused, `${host} ${read.said}.`)
  const validators = validatorsOf(page)
  const copy = validators && { question, etag: validators.etag, lastModified: validators.lastModified }
  return {
    outcome: read.quotes.length > 0 ? 'ok' : 'empty',
    said: '',
    retryAt: null,
    quotes: read.quotes,
    copy,
  }
}

/**
 * Asks a provider for prices by its own names, only for what changed as far as its server can tell. Key
 * and conditions go to the address asked and no further. Never throws, whatever is answered; what is said
 * names the host and never the address, which may hold the key.
 */
export const askProvider = async (
  chosen: ChosenProvider,
  { names, copy }: { names: readonly string[]; copy: HeldQuotes['copy'] },
  fetch: Fetcher,
): Promise<Told> => {
  const question = nameOfQuestion(chosen.provider.name, names)
  const { url, headers } = chosen.provider.ask(names, chosen.key)
  const of = new URL(url).href
  const page = pageOrFault(await fetch(of, { of, headers: { ...headers, ...headersOf(copy, question) } }))
  if ('outcome' in page) return { ...fault(page.outcome, page.said), retryAt: page.retryAt, copy }
  if (page.status !== NOT_MODIFIED) return readPage(page, chosen, question)
  return { ...fault('not-modified', `${new URL(page.finalUrl).host} says that nothing has changed.`), copy }
}
