import type { ClaimAnchor } from './claimAnchor.ts'
import type { TextRange } from './textRange.ts'

/** Words that stand at more places than this are no claim. */
const mostPlaces = 1000

const wordSign = /[\p{L}\p{N}]/u

/** A claim that goes on where it used to end ("12." made "12.5") is another claim. */
function isCut(text: string, { start, end }: TextRange): boolean {
  const [before, first] = [text.charAt(start - 1), text.charAt(start)]
  const [last, after] = [text.charAt(end - 1), text.charAt(end)]
  const runsIn = wordSign.test(first) && wordSign.test(before)
  return runsIn || (wordSign.test(after) && (wordSign.test(last) || last === '.'))
}

function agreementBefore(text: string, at: number, prefix: string): number {
  let count = 0
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) count += 1
  return count
}

function agreementBehind(text: string, at: number, suffix: string): number {
  let count = 0
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1
  return count
}

function placesOf(text: string, { exact, position }: ClaimAnchor): TextRange[] {
  const places = text.startsWith(exact, position) ? [position] : []
  for (let at = text.indexOf(exact); at >= 0 && places.length < mostPlaces; at = text.indexOf(exact, at + 1))
    places.push(at)
  return places.map((start) => ({ start, end: start + exact.length })).filter((range) => !isCut(text, range))
}

/**
 * Where an anchored claim stands now; null when its own words have changed or gone. Of several places
 * the one whose surroundings agree best is meant, then the one nearest to where it stood.
 */
export function findAnchor(text: string, anchor: ClaimAnchor): TextRange | null {
  if (anchor.exact === '') return null
  const ranked = placesOf(text, anchor).map((range) => ({
    range,
    agreement:
      agreementBefore(text, range.start, anchor.prefix) + agreementBehind(text, range.end, anchor.suffix),
    distance: Math.abs(range.start - anchor.position),
  }))
  ranked.sort((one, other) => other.agreement - one.agreement || one.distance - other.distance)
  return ranked[0]?.range ?? null
}
