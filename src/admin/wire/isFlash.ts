import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

/** At most this urgent is a flash, by IPTC’s count. */
const flash = 2

/** Whether its source sent an item as a flash or bulletin. */
export const isFlash = ({ urgency }: Pick<WireRow, 'urgency'>): boolean =>
  urgency !== null && urgency <= flash
