import type { Payload } from 'payload'
import { servedCharset } from '../../adapters/evidence/servedCharset.ts'
import type { Fetcher } from '../../adapters/polling/polled.ts'
import { pageOrFault } from '../../adapters/polling/pageOrFault.ts'
import { readWireFile } from '../../adapters/wire/readWireFile.ts'
import { ingestWireDocument, type Ingested } from '../../commands/ingestWireDocument.ts'
import { findSource } from '../../commands/findSource.ts'
import { readSource } from '../../commands/readSource.ts'
import { UnknownSource } from '../../errors/UnknownSource.ts'

type Out = (line: string) => void

const REFUSED = 1
const isAddress = /^https?:\/\//i

const summary = (code: string, { outcome, delivered, leftOut }: Ingested): string => {
  const without = leftOut > 0 ? `, ${String(leftOut)} left out` : ''
  if (outcome === 'empty') return `${code}: nothing on the wire, the document holds no items${without}`
  const { counts, older, held, withdrawn } = delivered
  const parts = [
    `${String(counts.received)} ${counts.received === 1 ? 'item' : 'items'} read`,
    `${String(counts.created)} new`,
    `${String(counts.revised)} revised`,
    `${String(counts.unchanged)} known`,
    ...(counts.duplicates > 0 ? [`${String(counts.duplicates)} repeated`] : []),
    ...(withdrawn > 0 ? [`${String(withdrawn)} taken back`] : []),
    ...(older > 0 ? [`${String(older)} older than what we hold`] : []),
    ...(held > 0 ? [`${String(held)} under embargo`] : []),
  ]
  return `${code}: ${parts.join(', ')}${without}`
}

interface Document {
  bytes: Uint8Array
  /** The encoding its server states, where it has one. */
  served: string | null
}

type Read = Document | { message: string }

const readFile = async (path: string): Promise<Read> => {
  const file = await readWireFile(path)
  return file.outcome === 'read' ? { bytes: file.bytes, served: null } : { message: file.message }
}

const readAddress = async (url: string, fetch: Fetcher): Promise<Read> => {
  const page = pageOrFault(await fetch(url))
  if ('outcome' in page) return { message: page.said }
  return { bytes: page.bytes, served: servedCharset(page.headers['content-type'] ?? '') }
}

async function ingestDocument(
  payload: Payload,
  name: string,
  { code, out, fetch }: { code: string; out: Out; fetch: Fetcher },
): Promise<number> {
  const read = isAddress.test(name) ? await readAddress(name, fetch) : await readFile(name)
  const result =
    'bytes' in read
      ? await ingestWireDocument(payload, { sourceCode: code, name, ...read, receivedAt: new Date() })
      : read
  if ('message' in result) {
    out(result.message)
    return REFUSED
  }
  out(summary(code, result))
  for (const warning of result.warnings) out(`  ${warning.message}`)
  return 0
}

/**
 * `monexus ingest <file or address> --source CODE`: takes a document of the wire (a feed, ninjs,
 * NewsML-G2, a Telegram preview page) into the newsroom and says what became of it. An address is read
 * politely and safely, as sources are that are polled. Answers the exit code: 0 taken in, 1 refused with
 * one sentence that names the document, its host or the source.
 */
export async function ingest(
  payload: Payload,
  document: string,
  { source, out, fetch = readSource }: { source: string; out: Out; fetch?: Fetcher },
): Promise<number> {
  try {
    const { code } = await findSource(payload, source)
    return await ingestDocument(payload, document, { code, out, fetch })
  } catch (error) {
    if (!(error instanceof UnknownSource)) throw error
    out(error.message)
    return REFUSED
  }
}
