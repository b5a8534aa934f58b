const hour = 3_600_000

/** Spans of time a filter offers, in hours back from now. */
export const filterTimes: readonly { value: string; label: string; hours: number }[] = [
  { value: '1', label: 'Last hour', hours: 1 },
  { value: '6', label: 'Last 6 hours', hours: 6 },
  { value: '24', label: 'Last 24 hours', hours: 24 },
  { value: '168', label: 'Last 7 days', hours: 168 },
]

/** The moment a span begins, on the whole minute so that it does not change with every look. */
export const beginningOf = (hours: number, now: Date): string =>
  new Date(Math.floor((now.getTime() - hours * hour) / 60_000) * 60_000).toISOString()
