import iconv from 'iconv-lite'
import { decodeWireBytes } from '../wire/decodeWireBytes.ts'
import { isMostlyUtf8 } from '../wire/isMostlyUtf8.ts'

interface DecodedPage {
  text: string
  /** What is worth knowing of its letters; empty when they are what the page states. */
  note: string
}

const guess = (bytes: Uint8Array): DecodedPage => {
  const lossy = new TextDecoder('utf-8').decode(bytes)
  return isMostlyUtf8(lossy)
    ? { text: lossy, note: 'Its letters are not in the encoding it states; read as UTF-8.' }
    : {
        text: iconv.decode(Buffer.from(bytes), 'windows-1252'),
        note: 'Its letters are not in the encoding it states; read as windows-1252.',
      }
}

/**
 * A page's characters, by what its server (`served`) or it itself states; unlike the wire's documents,
 * a page that states it wrongly is read all the same and noted, for readers saw it too. Null where it
 * is no text.
 */
export const decodePage = (bytes: Uint8Array, served: string | null): DecodedPage | null => {
  const decoded = decodeWireBytes('The page', bytes, served)
  if (decoded.outcome === 'decoded')
    return { text: decoded.text, note: decoded.warnings.map(({ message }) => message).join(' ') }
  return decoded.code === 'wrong-encoding' || decoded.code === 'unknown-encoding' ? guess(bytes) : null
}
