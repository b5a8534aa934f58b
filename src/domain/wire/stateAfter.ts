import { isTakenBack } from './isTakenBack.ts'
import type { WireItem } from './wireItem.ts'

export type WireState = 'live' | 'edited' | 'deleted' | 'canceled' | 'withheld'

interface Arrived extends Pick<WireItem, 'withdrawn'> {
  /** Its words are not its first ones, or its source says so. */
  isEdited: boolean
}

/**
 * The state of an item once it has arrived (again). What its source canceled or withheld stays taken
 * back, whatever it writes later; what it deleted stands again when it sends it again.
 * @param before null for an item that comes for the first time
 */
export const stateAfter = (before: WireState | null, { withdrawn, isEdited }: Arrived): WireState => {
  if (isTakenBack(before)) return isTakenBack(withdrawn) ? withdrawn : before
  if (withdrawn !== null) return withdrawn
  return isEdited || before === 'edited' ? 'edited' : 'live'
}
