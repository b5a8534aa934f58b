import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { sourceTitle } from '../wire/sourceTitle.ts'
import type { ItemChoice } from './ItemChoice.ts'

/** A row of the wire desk as one of the items that a draft may be made from. */
export const choiceOfRow = (row: WireRow): ItemChoice => {
  const { id, headline, state, source, postedAt, receivedAt, story } = row
  return {
    ...{ id, headline, state, code: source.code, source: sourceTitle(source) },
    toldAt: postedAt ?? receivedAt,
    note: '',
    story: story?.id ?? null,
  }
}
