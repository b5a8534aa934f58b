import type { ExaminedLink } from './examineLinks.ts'

const longest = 100

/** How a finding calls a link: its number and the address as pasted, on one line and cut at 100 signs. */
export function nameOfLink({ number, link }: ExaminedLink): string {
  const address = link.rawUrl.replace(/[\s\p{C}]+/gu, ' ').trim()
  if (address === '') return `Link ${number}`
  return `Link ${number} (${address.length > longest ? `${address.slice(0, longest)}…` : address})`
}
