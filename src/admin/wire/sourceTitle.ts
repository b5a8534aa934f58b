import { isolateText } from '../../domain/wire/isolateText.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

/** Who a source is, for whoever points at its code: `Quay News, owned by Harbour Board`. */
export const sourceTitle = ({ name, owner }: WireRow['source']): string =>
  `${isolateText(name)}, owned by ${isolateText(owner)}`
