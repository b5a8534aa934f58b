import iconv from 'iconv-lite'
import type { WireRefusal } from './wireParser.ts'
import { refuseWire } from './refuseWire.ts'
import { statedEncoding } from './statedEncoding.ts'

export interface DecodedWire {
  outcome: 'decoded'
  text: string
}

const HEAD = 1024
const utf8 = new TextDecoder('utf-8', { fatal: true })
const wide = /^utf-?(?:16|32)/
const singleByte = /^(?:iso-?8859|latin|windows-125|cp125|win125|us-ascii|ascii|koi8)/
/** Encodings whose name promises less than what is meant (WHATWG Encoding §4.2). */
const widened: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
}
/** What the decoder underneath offers beside encodings of text. */
const noEncodings = new Set(['base64', 'hex', 'binary', 'utf7', 'utf-7', 'utf7imap', 'utf-7-imap'])
/** What a decoder leaves where bytes stand for no letter: a mark, or half a character. */
const unread = /[\uFFFD\p{Surrogate}]/u

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

const decoded = (text: string): DecodedWire => ({ outcome: 'decoded', text: text.replace(/^\uFEFF/, '') })

const wrong = (name: string, stated: string): WireRefusal =>
  refuseWire('wrong-encoding', `${name} states the encoding "${stated}", but its bytes are not that.`)

const decodeUtf8 = (name: string, bytes: Uint8Array, isStated: boolean): DecodedWire | WireRefusal => {
  const whole = asUtf8(bytes)
  if (whole !== null) return decoded(whole)
  if (isStated) return wrong(name, 'utf-8')
  return refuseWire('wrong-encoding', `${name} states no encoding, and its bytes are not UTF-8.`)
}

const isEncoding = (name: string): boolean => !noEncodings.has(name) && iconv.encodingExists(name)

const holdsLetters = (text: string): boolean => /[^\0-\x7F]/.test(text)

/** Text in single bytes hardly ever forms valid UTF-8 by chance: where it does, the label is wrong. */
const isMislabelled = (bytes: Uint8Array, stated: string): boolean =>
  singleByte.test(stated) && holdsLetters(asUtf8(bytes) ?? '')

function decodeStated(name: string, bytes: Uint8Array, stated: string): DecodedWire | WireRefusal {
  const encoding = widened[stated] ?? stated
  if (!isEncoding(encoding))
    return refuseWire('unknown-encoding', `${name} states the encoding "${stated}", which nobody knows.`)
  if (isMislabelled(bytes, stated)) return wrong(name, stated)
  const text = iconv.decode(Buffer.from(bytes), encoding)
  return unread.test(text) ? wrong(name, stated) : decoded(text)
}

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, HEAD * 4).includes(0)

/**
 * The characters of a document: by its byte order mark, else the encoding it states, else UTF-8.
 * Refuses bytes that are not what is stated, an encoding nobody knows, what is no text at all, and
 * an empty document: letters that were guessed would be printed as the source's own.
 */
export function decodeWireBytes(name: string, bytes: Uint8Array): DecodedWire | WireRefusal {
  if (bytes.length === 0) return refuseWire('empty-file', `${name} is empty.`)
  const { encoding, isWide } = statedEncoding(bytes.subarray(0, HEAD))
  if (!isWide && isBinary(bytes)) return refuseWire('not-text', `${name} is not text: it holds binary data.`)
  if (encoding === null || /^utf-?8$/.test(encoding)) return decodeUtf8(name, bytes, encoding !== null)
  // A declaration that can be read byte by byte is not in wide letters, whatever it says.
  if (!isWide && wide.test(encoding)) return wrong(name, encoding)
  return decodeStated(name, bytes, encoding)
}
