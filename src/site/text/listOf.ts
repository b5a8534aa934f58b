/** Words as a sentence lists them: `1`, `1 and 3`, `1, 3 and 4`. */
export const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
