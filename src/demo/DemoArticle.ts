import type { VerificationStatus } from '../domain/provenance/verificationStatus.ts'
import type { PictureKey } from './pictures/PictureKey.ts'

/** The text of a page, copied by an editor because the page cannot be frozen by a machine. */
export interface BroughtText {
  title: string
  text: string
  /** Why it was brought by hand. */
  note: string
}

/** What the desk did about a link. */
export interface DemoCare {
  role: 'supports' | 'contradicts' | 'context'
  /** The fact-checker’s word in an article that went to check; without one here, `verified`. */
  check?: { status: VerificationStatus; note?: string }
  brought?: BroughtText
  /** Why a publisher lets it go to print without evidence. */
  waiver?: string
}

/** What an article rests on: an item of the demo wire by key, or a page or post by its URL. */
export type DemoLink = DemoCare & ({ item: string } | { url: string })

/**
 * An article of the demo newsroom. `body` is written in the notation of `readNotation.ts`; every
 * text may hold the placeholders of `resolveDates.ts`, counted from the day of its edition.
 */
export interface DemoArticle {
  slug: string
  section: string
  /** Days from today: -2 and -1 are printed, 0 is being planned. */
  editionDay: -2 | -1 | 0
  /** Place in the edition, from 1. */
  place: number
  /** How far the newsroom has brought it; `ready` is cleared and stands in the lineup. */
  desk: 'printed' | 'ready' | 'in-check' | 'draft'
  headline: string
  standfirst: string
  body: string
  framingNote: string
  picture: PictureKey
  /** In printed order: link 1 is the first. */
  links: DemoLink[]
}
