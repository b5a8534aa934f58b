import { plainLine } from '../wire/plainLine.ts'
import { plainText } from '../wire/plainText.ts'
import { withoutDirectionOverrides } from '../wire/withoutDirectionOverrides.ts'
import type { EvidenceRecord } from './evidenceRecord.ts'

/** Characters and pieces kept; whatever is longer is cut, and the note says so. */
const longest = { title: 1000, text: 1_000_000, author: 200, url: 4096, note: 4000 } as const
const MOST_AUTHORS = 30
const MOST_PICTURES = 50

type Given = Omit<EvidenceRecord, 'format' | 'retrievedAt' | 'postedAt'>

/** A record before it is tidied; times in any spelling that `Date` reads. */
export interface EvidenceParts extends Given {
  retrievedAt: string | Date
  postedAt: string | Date | null
}

const CUT = 'The text was longer and was cut.'

/** Never cuts a character in two: half a surrogate pair cannot be hashed. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')

const cleanText = (text: string): string => plainText(withoutDirectionOverrides(text))
const cleanLine = (text: string, most: number): string =>
  cut(plainLine(withoutDirectionOverrides(text)), most).trim()

const instantOf = (time: string | Date | null): string | null => {
  const instant = time === null ? Number.NaN : new Date(time).getTime()
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}

const authorsOf = (authors: readonly string[]): string[] => {
  const names = authors.map((author) => cleanLine(author, longest.author))
  return [...new Set(names)].filter((name) => name !== '').slice(0, MOST_AUTHORS)
}

/**
 * A record ready to be hashed: well-formed text without controls or direction overrides, lengths
 * capped, times in ISO 8601 UTC (a posted time that is none becomes null).
 * @throws RangeError when `retrievedAt` is no time.
 */
export const composeEvidence = (parts: EvidenceParts): EvidenceRecord => {
  const text = cleanText(parts.text)
  const kept = cut(text, longest.text)
  const note = kept.length < text.length ? `${parts.note} ${CUT}` : parts.note
  return {
    format: 'monexus.evidence/1',
    identity: parts.identity,
    url: cut(parts.url, longest.url),
    basis: parts.basis,
    outcome: parts.outcome,
    retrievedAt: new Date(parts.retrievedAt).toISOString(),
    title: cleanLine(parts.title, longest.title),
    text: kept,
    authors: authorsOf(parts.authors),
    postedAt: instantOf(parts.postedAt),
    mediaHashes: [...new Set(parts.mediaHashes)].slice(0, MOST_PICTURES),
    wireRevision: parts.wireRevision,
    warcSha256: parts.warcSha256,
    note: cut(cleanText(note), longest.note),
  }
}
