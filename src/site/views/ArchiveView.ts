import type { EditionView } from './EditionView.ts'

/** A day of the archive: its edition, or why there was none. */
export type ArchivedDay =
  | { kind: 'printed'; edition: EditionView; leadHeadline: string | null; articleCount: number }
  | { kind: 'void'; date: string; longDate: string; reason: string }

export interface ArchiveMonth {
  /** YYYY-MM */
  month: string
  /** Such as `June`. */
  title: string
  /** Newest first. */
  days: ArchivedDay[]
}

export interface ArchiveYear {
  year: string
  href: string
  isShown: boolean
}

/** A year of the paper, newest month first; empty before the first edition. */
export interface ArchiveView {
  year: string
  /** All years that have an edition, newest first. */
  years: ArchiveYear[]
  months: ArchiveMonth[]
}
