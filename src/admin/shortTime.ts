const minute = 60_000

const spans: [milliseconds: number, name: string][] = [
  [24 * 60 * minute, 'd'],
  [60 * minute, 'h'],
  [minute, 'min'],
]

/** How long ago a moment was, in its largest unit: `3 h ago`; within the last minute, `just now`. */
export const shortTime = (moment: string, now: Date): string => {
  const past = now.getTime() - new Date(moment).getTime()
  const span = spans.find(([length]) => past >= length)
  return span ? `${Math.floor(past / span[0])} ${span[1]} ago` : 'just now'
}
