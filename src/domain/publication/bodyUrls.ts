import { linkifyit } from 'linkify-it'
import type { Match } from 'linkify-it'
import type { DraftBlock } from './bodyBlock.ts'
import { bodyText } from './bodyText.ts'

const finder = linkifyit({ fuzzyLink: true, fuzzyEmail: false, urlAuth: true })

/** A name such as "Booking.com" is no address; one with a path, or that begins with www., is. */
const isAddress = ({ schema, raw }: Match): boolean =>
  schema !== 'mailto:' && (schema.length > 2 || /^www\./i.test(raw) || /^(?:\/\/)?[^/?#]+[/?#]./.test(raw))

const schemes = new Map([
  ['', 'https://'],
  ['//', 'https:'],
])

/** What every address has; asked first, because the search for addresses is dear and most copy has none. */
const mayHoldAddress = /\.\S|\/\//

const inText = (text: string): string[] =>
  (mayHoldAddress.test(text) ? (finder.match(text) ?? []) : [])
    .filter(isAddress)
    .map(({ schema, raw }) => (schemes.get(schema) ?? '') + raw)

function linkedFrom(block: DraftBlock): string[] {
  if (block.kind === 'rule') return []
  const spans = block.kind === 'list' ? block.items.flat() : block.spans
  return spans.flatMap((span) => ('href' in span && span.href ? [span.href] : []))
}

/**
 * The web addresses in one block of the body, each once: those its words are linked to, then those
 * written out. Mail addresses are not among them.
 */
export function bodyUrls(block: DraftBlock): string[] {
  const linked = linkedFrom(block).filter((href) => !/^mailto:/i.test(href))
  return [...new Set([...linked, ...bodyText([block]).flatMap(inText)])]
}
