import { decodeWireBytes, type DecodedWire } from './decodeWireBytes.ts'
import { detectWireFormat } from './detectWireFormat.ts'
import { parseAtom } from './parseAtom.ts'
import { parseJsonDocument } from './parseJsonDocument.ts'
import { parseNewsml } from './parseNewsml.ts'
import { parseRdf } from './parseRdf.ts'
import { parseRss } from './parseRss.ts'
import { parseTelegramPage } from './parseTelegramPage.ts'
import type { ParsedWire, WireDocument, WireFormat, WireParser, WireRefusal } from './wireParser.ts'

const parsers: Readonly<Record<WireFormat, WireParser>> = {
  rss: parseRss,
  atom: parseAtom,
  rdf: parseRdf,
  json: parseJsonDocument,
  ninjs: parseJsonDocument,
  newsml: parseNewsml,
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

/** Servers state one encoding for all their files: their word counts where a document would be guessed at. */
function decode(name: string, bytes: Uint8Array, served: string | null): DecodedWire | WireRefusal {
  const own = decodeWireBytes(name, bytes)
  const isGuess = own.outcome === 'decoded' && own.warnings.some(({ code }) => code === 'encoding-guessed')
  return isGuess && served !== null ? decodeWireBytes(name, bytes, served) : own
}

/**
 * What a document of the wire holds: its items, or a refusal with one sentence naming the document
 * (`name`: as a person calls it; `served`: the encoding its server states, in lower case). Its whole content is judged before anything is returned; nothing
 * is written or fetched. Never throws, whatever the bytes.
 */
export function parseWire(name: string, bytes: Uint8Array, served: string | null = null): ParsedWire {
  const decoded = decode(name, bytes, served)
  if (decoded.outcome !== 'decoded') return decoded
  const document = { name, text: decoded.text, entries: 0 }
  const detected = detectWireFormat(document)
  if (detected.outcome !== 'detected') return detected
  const parsed = parseAs(detected.format, { ...document, entries: detected.entries })
  if (!('warnings' in parsed)) return parsed
  return { ...parsed, warnings: [...decoded.warnings, ...parsed.warnings] }
}
