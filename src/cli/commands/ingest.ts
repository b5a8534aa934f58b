import type { Payload } from 'payload'
import { readWireFile } from '../../adapters/wire/readWireFile.ts'
import { ingestWireDocument, type Ingested } from '../../commands/ingestWireDocument.ts'
import { findSource } from '../../commands/findSource.ts'
import { UnknownSource } from '../../errors/UnknownSource.ts'

type Out = (line: string) => void

const REFUSED = 1
const NOT_YET = 2

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

async function ingestFile(
  payload: Payload,
  path: string,
  { code, out }: { code: string; out: Out },
): Promise<number> {
  const file = await readWireFile(path)
  const result =
    file.outcome === 'read'
      ? await ingestWireDocument(payload, {
          sourceCode: code,
          name: path,
          bytes: file.bytes,
          receivedAt: new Date(),
        })
      : file
  if ('code' in result) {
    out(result.message)
    return REFUSED
  }
  out(summary(code, result))
  for (const warning of result.warnings) out(`  ${warning.message}`)
  return 0
}

/**
 * `monexus ingest <file> --source CODE`: takes a saved RSS, Atom, RDF or JSON Feed document or a
 * Telegram preview page into the wire and says what became of it. Answers the exit code: 0 taken in,
 * 1 refused with one sentence that names the file or the source, 2 not yet supported (addresses).
 */
export async function ingest(
  payload: Payload,
  file: string,
  { source, out }: { source: string; out: Out },
): Promise<number> {
  if (/^https?:\/\//i.test(file)) {
    out(`${file} is an address: live sources come later. Save the document and ingest the file.`)
    return NOT_YET
  }
  try {
    const { code } = await findSource(payload, source)
    return await ingestFile(payload, file, { code, out })
  } catch (error) {
    if (!(error instanceof UnknownSource)) throw error
    out(error.message)
    return REFUSED
  }
}
