/** A part of a desk: where it is, and what it is called. */
export interface DeskTab {
  href: string
  label: string
}
