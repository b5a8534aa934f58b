import type { FetchedPage } from '../evidence/fetchAnswer.ts'
import { conditionsOf, validatorsOf } from './conditionsOf.ts'
import { pageOrFault } from './pageOrFault.ts'
import { permanentAddress } from './permanentAddress.ts'
import type { Fetcher, Polled, Polling } from './polled.ts'
import { readAnswer } from './readAnswer.ts'
import { sayRead } from './sayRead.ts'

const NOT_MODIFIED = 304

const unchanged = ({ finalUrl, hops }: FetchedPage, { cursor }: Polling): Polled => ({
  outcome: 'not-modified',
  items: [],
  takenBack: [],
  spans: [],
  cursor,
  said: `${new URL(finalUrl).host} says that nothing has changed.`,
  movedTo: permanentAddress(hops),
  retryAt: null,
})

/** An address is only given up for one where there is something to read. */
const readPage = (page: FetchedPage, { cursor, now }: Polling): Polled => {
  const read = readAnswer(page, now)
  if ('code' in read)
    return {
      outcome: read.outcome,
      items: [],
      takenBack: [],
      spans: [],
      cursor,
      said: read.message,
      movedTo: null,
      retryAt: null,
    }
  return {
    outcome: read.outcome,
    items: read.items,
    takenBack: read.takenBack,
    spans: [],
    cursor: { ...cursor, validators: validatorsOf(page) },
    said: sayRead([read]),
    movedTo: permanentAddress(page.hops),
    retryAt: null,
  }
}

/**
 * Polls a source that offers RSS, Atom, RDF or a JSON Feed: only if it changed since the last poll, as
 * far as its server can tell. Never throws, whatever is answered.
 */
export async function pollFeed(polling: Polling, fetch: Fetcher): Promise<Polled> {
  const page = pageOrFault(await fetch(polling.address, conditionsOf(polling.cursor)))
  if ('outcome' in page)
    return { ...page, items: [], takenBack: [], spans: [], cursor: polling.cursor, movedTo: null }
  return page.status === NOT_MODIFIED ? unchanged(page, polling) : readPage(page, polling)
}
