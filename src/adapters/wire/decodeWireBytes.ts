import iconv from 'iconv-lite'
import { isMostlyUtf8 } from './isMostlyUtf8.ts'
import type { WireRefusal, WireWarning } from './wireParser.ts'
import { refuseWire } from './refuseWire.ts'
import { statedEncoding } from './statedEncoding.ts'

export interface DecodedWire {
  outcome: 'decoded'
  text: string
  warnings: WireWarning[]
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

const decoded = (text: string, ...warnings: WireWarning[]): DecodedWire => ({
  outcome: 'decoded',
  text: text.replace(/^\uFEFF/, ''),
  warnings,
})

const wrong = (name: string, stated: string): WireRefusal =>
  refuseWire('wrong-encoding', `${name} states the encoding "${stated}", but its bytes are not that.`)

/** So few may be broken in what is stated to be UTF-8, even where it holds no whole letter beyond ASCII. */
const FEW = 3

const brokenIn = (lossy: string): number => lossy.match(/\uFFFD/g)?.length ?? 0

/** One broken byte must not keep a whole feed out: it is replaced, and told. */
const replaced = (name: string, lossy: string): DecodedWire => {
  const count = brokenIn(lossy)
  const what = count === 1 ? '1 broken letter is' : `${String(count)} broken letters are`
  return decoded(lossy, { code: 'letters-broken', message: `${name}: ${what} shown as �.` })
}

const decodeUtf8 = (name: string, bytes: Uint8Array, isStated: boolean): DecodedWire | WireRefusal => {
  const whole = asUtf8(bytes)
  if (whole !== null) return decoded(whole)
  const lossy = new TextDecoder('utf-8').decode(bytes)
  if (isMostlyUtf8(lossy) || (isStated && brokenIn(lossy) <= FEW)) return replaced(name, lossy)
  if (isStated) return wrong(name, 'utf-8')
  return decoded(iconv.decode(Buffer.from(bytes), 'windows-1252'), {
    code: 'encoding-guessed',
    message: `${name}: states no encoding and is not UTF-8; read as windows-1252.`,
  })
}

const isEncoding = (name: string): boolean => !noEncodings.has(name) && iconv.encodingExists(name)

const holdsLetters = (text: string): boolean => /[^\0-\x7F]/.test(text)

/** Text in single bytes hardly ever forms valid UTF-8 by chance: where it does, the label is wrong. */
const isMislabelled = (bytes: Uint8Array, stated: string): boolean =>
  singleByte.test(stated) && holdsLetters(asUtf8(bytes) ?? '')

function decodeStated(
  name: string,
  bytes: Uint8Array,
  { stated, isWide }: { stated: string; isWide: boolean },
): DecodedWire | WireRefusal {
  // A declaration that can be read byte by byte is not in wide letters, whatever it says.
  if (!isWide && wide.test(stated)) return wrong(name, stated)
  const encoding = widened[stated] ?? stated
  if (!isEncoding(encoding))
    return refuseWire('unknown-encoding', `${name} states the encoding "${stated}", which nobody knows.`)
  if (isMislabelled(bytes, stated)) return wrong(name, stated)
  const text = iconv.decode(Buffer.from(bytes), encoding)
  return unread.test(text) ? wrong(name, stated) : decoded(text)
}

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, HEAD * 4).includes(0)

/** A server's word counts before the document's own (HTML §13.2.3.2), but UTF-8 is never taken on trust. */
const believed = (bytes: Uint8Array, own: string | null, served: string | null): string | null => {
  if (served === null) return own
  return /^utf-?8$/.test(served) && asUtf8(bytes) === null ? own : served
}

/**
 * The characters of a document: by its byte order mark, else the encoding its server (`served`, in
 * lower case) or it itself states, else UTF-8, else windows-1252 with a warning: many old feeds state
 * nothing. Refuses bytes that are not what is stated, an encoding nobody knows, what is no text at all,
 * and an empty document: letters guessed against a statement would be printed as the source's own.
 */
export function decodeWireBytes(
  name: string,
  bytes: Uint8Array,
  served: string | null = null,
): DecodedWire | WireRefusal {
  if (bytes.length === 0) return refuseWire('empty-file', `${name} is empty.`)
  const { encoding: own, isWide } = statedEncoding(bytes.subarray(0, HEAD))
  if (!isWide && isBinary(bytes)) return refuseWire('not-text', `${name} is not text: it holds binary data.`)
  const encoding = isWide ? own : believed(bytes, own, served)
  return encoding === null || /^utf-?8$/.test(encoding)
    ? decodeUtf8(name, bytes, encoding !== null)
    : decodeStated(name, bytes, { stated: encoding, isWide })
}
