const MOST = 3

/** A few of many names for a sentence: the first three, and how many more there are. */
export const nameSome = (names: readonly string[]): string => {
  const more = names.length - MOST
  if (more > 0) return `${names.slice(0, MOST).join(', ')} and ${String(more)} more`
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ')
}
