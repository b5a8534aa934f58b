import { decodeWireBytes } from './decodeWireBytes.ts'
import { detectWireFormat } from './detectWireFormat.ts'
import { parseAtom } from './parseAtom.ts'
import { parseJsonFeedDocument } from './parseJsonFeedDocument.ts'
import { parseRdf } from './parseRdf.ts'
import { parseRss } from './parseRss.ts'
import { parseTelegramPage } from './parseTelegramPage.ts'
import type { ParsedWire, WireDocument, WireFormat, WireParser } from './wireParser.ts'

const parsers: Readonly<Record<WireFormat, WireParser>> = {
  rss: parseRss,
  atom: parseAtom,
  rdf: parseRdf,
  json: parseJsonFeedDocument,
  telegram: parseTelegramPage,
}

/** The readers underneath throw on what they cannot take in; that is an outcome, not an accident. */
function parseAs(format: WireFormat, document: WireDocument): ParsedWire {
  try {
    return parsers[format](document)
  } catch {
    const message = `${document.name} begins like ${format.toUpperCase()}, but cannot be read as such.`
    return { outcome: 'broken', code: 'unreadable', message }
  }
}

/**
 * What a document of the wire holds: its items, or a refusal with one sentence naming the document
 * (`name`: as a person calls it). Its whole content is judged before anything is returned; nothing
 * is written or fetched. Never throws, whatever the bytes.
 */
export function parseWire(name: string, bytes: Uint8Array): ParsedWire {
  const decoded = decodeWireBytes(name, bytes)
  if (decoded.outcome !== 'decoded') return decoded
  const document = { name, text: decoded.text, entries: 0 }
  const detected = detectWireFormat(document)
  if (detected.outcome !== 'detected') return detected
  const parsed = parseAs(detected.format, { ...document, entries: detected.entries })
  if (!('warnings' in parsed)) return parsed
  return { ...parsed, warnings: [...decoded.warnings, ...parsed.warnings] }
}
