interface Timed {
  id: string
  postedAt?: string | null
  receivedAt: string
}

const keyOf = ({ id, postedAt, receivedAt }: Timed): string[] => [postedAt ?? receivedAt, receivedAt, id]

/**
 * The earlier of two items first: by the time the newsroom believes; of two posted at one moment the one
 * that came in first. Times are ISO 8601 in UTC.
 */
export function inTimeOrder(one: Timed, other: Timed): number {
  const [ours, theirs] = [keyOf(one), keyOf(other)]
  const at = ours.findIndex((part, place) => part !== theirs[place])
  if (at < 0) return 0
  return (ours[at] ?? '') < (theirs[at] ?? '') ? -1 : 1
}
