import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

/** A wire item that a draft may be made from. */
export interface ItemChoice extends Pick<WireRow, 'id' | 'headline' | 'state'> {
  /** The code of its source, and who that is. */
  code: string
  source: string
  /** ISO 8601, UTC: when it was posted, else received. */
  toldAt: string
  /** That it came in since the article was begun, such as `new`; empty for nothing to say. */
  note: string
  /** Id of the story it is in; null while it is in none. */
  story: string | null
}
