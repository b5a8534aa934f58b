import { askedTokens } from './searchTokens.ts'

/**
 * True where somebody looks for signs only, such as `%` or an emoji: nothing is found by them. A quotation
 * mark or a minus alone begins something, and narrows nothing yet.
 */
export const saysNoWord = (words: string): boolean =>
  /[^\s"“”„«»-]/u.test(words) && askedTokens(words).length === 0
