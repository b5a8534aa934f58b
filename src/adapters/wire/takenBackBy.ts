import { plainLine } from '../../domain/wire/plainLine.ts'
import { plainText } from '../../domain/wire/plainText.ts'
import type { TakenBack } from '../../domain/wire/takenBack.ts'
import { longest } from '../../domain/wire/wireItem.ts'
import { boundedRaw } from './boundedRaw.ts'
import type { FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { storableId } from './storableId.ts'

/** An entry that takes itself back and says nothing else: agencies cancel by an id and a status. */
export const takenBackBy = (entry: FeedEntry): TakenBack | null => {
  const { id, withdrawn, headline, texts, editorsNote, raw } = entry
  if (!withdrawn) return null
  const externalId = storableId(plainLine(id ?? ''))
  const words = firstStated([headline, ...texts.map(({ value }) => value)])
  if (words !== undefined || externalId === '') return null
  const note = plainText(editorsNote ?? '').slice(0, longest.note)
  return { externalId, withdrawn, editorsNote: note || null, raw: boundedRaw(raw) }
}
