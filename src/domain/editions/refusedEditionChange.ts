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
}

const isOneOf = (status: unknown, ...statuses: string[]): boolean => statuses.some((one) => one === status)

const refusedAfterPrint = (before: EditionState, { date, status }: EditionState): string | null => {
  if (date !== undefined && date !== before.date) return 'This edition is printed: its day stays as it is.'
  if (!isOneOf(status, 'planning', 'void')) return null
  return 'This edition is printed: it can be open or closed, nothing else.'
}

/**
 * Why an edition may not change like this, in a sentence; null when it may. A number belongs to a
 * day: once printed, an edition keeps both, and is open or closed. Before, only the press opens it.
 */
export const refusedEditionChange = ({ before, change, byPress }: EditionChange): string | null => {
  if (before?.printedAt) return refusedAfterPrint(before, change)
  return isOneOf(change.status, 'open', 'closed') && !byPress ? 'Only printing opens an edition.' : null
}
