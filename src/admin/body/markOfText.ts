/** The three things that are marked while writing; each has a line of its own kind under the text. */
export type MarkKind = 'uncited' | 'unheld' | 'placeholder'

/** A passage of one block that an editor should look at, with what to do. Offsets are UTF-16 units. */
export interface MarkOfText {
  kind: MarkKind
  item: number | null
  start: number
  end: number
  message: string
  fix: string
}
