import { hashWireText } from '../../domain/wire/hashWireText.ts'
import { longest } from '../../domain/wire/wireItem.ts'

/** An id as the newsroom keeps it: as it is, or its hash where it is longer than what is stored. */
export const storableId = (id: string): string =>
  id.length <= longest.externalId ? id : `sha256:${hashWireText({ headline: id, text: '' })}`
