import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { plainLine } from './plainLine.ts'
import { plainText } from './plainText.ts'

/** The words a source put on the wire. */
export interface WireText {
  headline: string
  text: string
}

/**
 * sha256 (lower-case hex) over the RFC 8785 JSON of headline and text. Composition of letters, line
 * ends and repeated spaces do not change it: a source that only re-wraps its text has not revised it.
 */
export function hashWireText({ headline, text }: WireText): string {
  const canonical = canonicalize({ headline: plainLine(headline), text: plainText(text) })
  return createHash('sha256')
    .update(canonical ?? '', 'utf8')
    .digest('hex')
}
