/** One edition as a reader sees it named, in the state of one release. */
export interface EditionView {
  /** `/editions/YYYY-MM-DD`. */
  href: string
  /** Calendar day in the masthead's time zone, YYYY-MM-DD. */
  date: string
  /** e.g. `Thursday, 25 June 2026`. */
  longDate: string
  /** e.g. `Thursday Ed.` */
  label: string
  /** e.g. `I`. */
  volumeRoman: string
  number: number
  /** Which release within the edition, from 1. */
  revision: number
  /** When this release went out, ISO 8601 in UTC. */
  releasedAt: string
}
