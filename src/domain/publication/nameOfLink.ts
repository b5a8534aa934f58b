import type { ExaminedLink } from './examineLinks.ts'
import { oneLine } from './oneLine.ts'

/** How a finding calls a link: its number and the address as pasted. */
export function nameOfLink({ number, link }: ExaminedLink): string {
  const address = oneLine(link.rawUrl)
  return address === '' ? `Link ${number}` : `Link ${number} (${address})`
}
