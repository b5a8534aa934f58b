/** "At least 12" stood at the head of a sentence. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** The wordings that a list such as "eight, Eight" joins, as they stand within a sentence, each once. */
export const numbersSaid = (list: string): string[] => [
  ...new Set(
    list
      .replace(/\s+/gu, ' ')
      .split(', ')
      .map((words) => lowered(words.trim())),
  ),
]
