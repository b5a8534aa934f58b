import type { EditionView } from './EditionView.ts'

/** The head and foot of the paper; `edition` is null until the first one is printed. */
export interface MastheadView {
  name: string
  motto: string
  /** e.g. `© 2026 Monexus Media · reported from the wire`. */
  footer: string
  edition: EditionView | null
}
