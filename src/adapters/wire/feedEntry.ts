import type { WireItem, WireMedia } from '../../domain/wire/wireItem.ts'

/** A text as an entry gives it; `isMarkup` is false where the format says that it is plain. */
export interface EntryText {
  value: string | undefined
  isMarkup: boolean
}

/** An entry of any feed format, still in the source's own letters: every value is as stated. */
export interface FeedEntry {
  id: string | undefined
  /** The id may be used as the address when no link is given (RSS `guid` with isPermaLink). */
  idIsLink: boolean
  link: string | undefined
  /** Addresses that relative links are relative to, outermost first. */
  bases: (string | undefined)[]
  headline: string | undefined
  /** The fullest text first. */
  texts: EntryText[]
  posted: string | undefined
  updated: string | undefined
  author: string | undefined
  language: string | undefined
  media: WireMedia[]
  /** How the source takes the entry back, where its format can say so. */
  withdrawn?: WireItem['withdrawn']
  /** A publishing status that nobody knows, as the source wrote it. */
  unknownStatus?: string | null
  urgency?: WireItem['urgency']
  editorsNote?: string | null
  raw: object
}
