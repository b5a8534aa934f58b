import iconv from 'iconv-lite'
import type { WireRefusal, WireWarning } from './wireParser.ts'
import { refuseWire } from './refuseWire.ts'
import { statedEncoding } from './statedEncoding.ts'

export interface DecodedWire {
  outcome: 'decoded'
  text: string
  encoding: string
  warnings: WireWarning[]
}

const HEAD = 1024
const utf8 = new TextDecoder('utf-8', { fatal: true })
const wide = /^utf-(?:16|32)/
const singleByte = /^(?:iso-?8859|latin|windows-125|cp125|win125|us-ascii|ascii|koi8)/i
/** Encodings whose name promises less than what is meant (WHATWG Encoding §4.2). */
const widened: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
}

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** True where damaged UTF-8 still has more whole letters beyond ASCII than broken ones. */
const isMostlyUtf8 = (lossy: string): boolean => {
  const broken = lossy.match(/\uFFFD/g)?.length ?? 0
  const whole = lossy.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return whole > broken * 2
}

const decoded = (text: string, encoding: string, warning?: WireWarning): DecodedWire => ({
  outcome: 'decoded',
  text: text.replace(/^\uFEFF/, ''),
  encoding,
  warnings: warning ? [warning] : [],
})

/** Bytes that claim to be UTF-8, or claim nothing, and are not UTF-8. */
function guess(name: string, bytes: Uint8Array): DecodedWire {
  const lossy = new TextDecoder('utf-8').decode(bytes)
  if (isMostlyUtf8(lossy)) {
    const message = `${name}: some bytes are not UTF-8; the letters they stood for are marked with "\uFFFD".`
    return decoded(lossy, 'utf-8', { code: 'letters-lost', message })
  }
  const message = `${name}: the bytes are not UTF-8 and no other encoding is stated; read as windows-1252.`
  return decoded(iconv.decode(Buffer.from(bytes), 'windows-1252'), 'windows-1252', {
    code: 'encoding-guessed',
    message,
  })
}

/** Text in single bytes hardly ever forms valid UTF-8 by chance: where it does, the label is wrong. */
function decodeStated(name: string, bytes: Uint8Array, stated: string): DecodedWire {
  const whole = asUtf8(bytes)
  if (whole !== null && singleByte.test(stated) && /[^\0-\x7F]/.test(whole)) {
    const message = `${name}: states the encoding "${stated}" but is UTF-8; read as UTF-8.`
    return decoded(whole, 'utf-8', { code: 'encoding-guessed', message })
  }
  const encoding = widened[stated] ?? stated
  if (iconv.encodingExists(encoding)) return decoded(iconv.decode(Buffer.from(bytes), encoding), encoding)
  return whole !== null ? decoded(whole, 'utf-8') : guess(name, bytes)
}

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, HEAD * 4).includes(0)

/**
 * The characters of a document: by its byte order mark, else the encoding it states, else UTF-8,
 * else windows-1252 with a warning. Refuses what is no text at all, and an empty document.
 */
export function decodeWireBytes(name: string, bytes: Uint8Array): DecodedWire | WireRefusal {
  if (bytes.length === 0) return refuseWire('empty-file', `${name} is empty.`)
  const stated = statedEncoding(bytes.subarray(0, HEAD)) ?? 'utf-8'
  if (!wide.test(stated) && isBinary(bytes)) {
    return refuseWire('not-text', `${name} is not text: it holds binary data.`)
  }
  if (stated !== 'utf-8') return decodeStated(name, bytes, stated)
  const whole = asUtf8(bytes)
  return whole === null ? guess(name, bytes) : decoded(whole, 'utf-8')
}
