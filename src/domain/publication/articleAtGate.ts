import type { DraftBlock } from './bodyBlock.ts'

/** A provenance link as the gate sees it. Times are ISO 8601 in UTC; `postedAt` is what the desk states. */
export interface LinkAtGate {
  id: string
  rawUrl: string
  postedAt: string | null
  /** True once a person or an interface confirmed who posted it. */
  authorConfirmed: boolean
}

/** The edition an article is meant for. */
export interface EditionAtGate {
  id: string
  date: string
  status: 'planning' | 'open' | 'closed' | 'void'
}

/** Everything the gate needs to know of an article, gathered beforehand; links in printed order. */
export interface ArticleAtGate {
  headline: string
  standfirst: string
  section: string | null
  framingNote: string
  hero: { alt: string } | null
  body: DraftBlock[]
  links: LinkAtGate[]
  edition: EditionAtGate | null
  embargoUntil: string | null
}
