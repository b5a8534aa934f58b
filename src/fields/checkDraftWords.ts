const [fewest, most] = [40, 2000]

/** How many words a draft may have at most: a whole number from 40 to 2,000. */
export const checkDraftWords = (value: unknown): string | true =>
  (typeof value === 'number' && Number.isInteger(value) && value >= fewest && value <= most) ||
  `Write a whole number of words from ${String(fewest)} to ${String(most)}.`
