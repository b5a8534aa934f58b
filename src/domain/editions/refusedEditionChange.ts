interface EditionState {
  date?: unknown
  status?: unknown
  printedAt?: unknown
}

interface EditionChange {
  before: EditionState | undefined
  change: EditionState
  /** True for the press itself. */
  byPress: boolean
  /** True for a person who changes the document itself instead of declaring the day void. */
  byHand?: boolean
}

const isOneOf = (status: unknown, ...statuses: string[]): boolean => statuses.some((one) => one === status)

const refusedAfterPrint = (before: EditionState, { date, status }: EditionState): string | null => {
  if (date !== undefined && date !== before.date) return 'This edition is printed: its day stays as it is.'
  if (!isOneOf(status, 'planning', 'void')) return null
  return 'This edition is printed: it can be open or closed, nothing else.'
}

const declaredVoid = 'This day was declared void. Take that back in the planner, with a reason.'

const refusedByHand = (before: EditionState | undefined, { status }: EditionState): string | null => {
  if (status === undefined || status === before?.status) return null
  if (status === 'void') return 'Declare the day void in the planner: it takes a reason.'
  return before?.status === 'void' ? declaredVoid : null
}

const movesVoid = (before: EditionState | undefined, { date }: EditionState): boolean =>
  before?.status === 'void' && date !== undefined && date !== before.date

/**
 * Why an edition may not change like this, in a sentence; null when it may. A number belongs to a
 * day: once printed, an edition keeps both, and is open or closed. Before, only the press opens it. A
 * person declares a day void with a reason, and takes that back, by that act alone. What was said of one
 * day is not moved to another, whoever writes.
 */
export const refusedEditionChange = ({
  before,
  change,
  byPress,
  byHand = false,
}: EditionChange): string | null => {
  if (before?.printedAt) return refusedAfterPrint(before, change)
  if (movesVoid(before, change)) return declaredVoid
  if (isOneOf(change.status, 'open', 'closed') && !byPress) return 'Only printing opens an edition.'
  return byHand ? refusedByHand(before, change) : null
}
