import { WARCRecord, WARCSerializer } from 'warcio'
import type { FetchedPage } from './fetchAnswer.ts'
import { keepFile, type KeptFile } from './keepFile.ts'

type Exchange = Pick<FetchedPage, 'finalUrl' | 'status' | 'asked' | 'headers' | 'received' | 'at'>

const standard = { warcVersion: 'WARC/1.1' as const, keepHeadersCase: true }

/** The body is kept packed as it came, but not in the pieces it was sent in. */
const keptHeaders = ({ headers, received }: Exchange): Record<string, string> => {
  const kept = Object.entries(headers).map(([name, value]) =>
    name === 'transfer-encoding' ? ['x-crawler-transfer-encoding', value] : [name, value],
  )
  return { ...Object.fromEntries(kept), 'content-length': String(received.length) }
}

const responseRecord = (exchange: Exchange): WARCRecord =>
  WARCRecord.create(
    {
      ...standard,
      type: 'response',
      url: exchange.finalUrl,
      date: exchange.at,
      statusline: `HTTP/1.1 ${String(exchange.status)}`,
      httpHeaders: keptHeaders(exchange),
    },
    [exchange.received],
  )

const requestRecord = ({ finalUrl, asked, at }: Exchange, response: WARCRecord): WARCRecord => {
  const { host, pathname, search } = new URL(finalUrl)
  const concurrent = response.warcHeader('WARC-Record-ID') ?? ''
  return WARCRecord.create(
    {
      ...standard,
      type: 'request',
      url: finalUrl,
      date: at,
      warcHeaders: { 'WARC-Concurrent-To': concurrent },
      statusline: `GET ${pathname}${search} HTTP/1.1`,
      httpHeaders: { host, ...asked },
    },
    [],
  )
}

/**
 * Keeps one exchange with a host as an archive record (WARC 1.1, ISO 28500): request and response,
 * each a gzip member, in a file named for its own sha256.
 * @throws what the file system says.
 */
export async function writeWarc(folder: string, exchange: Exchange): Promise<KeptFile> {
  const response = responseRecord(exchange)
  const request = requestRecord(exchange, response)
  const records = [request, response]
  const members: Uint8Array[] = []
  for (const record of records) members.push(await WARCSerializer.serialize(record, { gzip: true }))
  return keepFile(folder, Buffer.concat(members), 'warc.gz')
}
