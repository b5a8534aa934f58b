import { plainText } from './plainText.ts'

/** Plain text on one line, for headlines, names and ids. */
export function plainLine(raw: string): string {
  return plainText(raw).replace(/\s+/g, ' ')
}
