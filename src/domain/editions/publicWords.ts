import { z } from 'zod'
import { visibleLetters } from '../publication/visibleLetters.ts'

/** Letters that readers must see at least, and that are kept at most. */
export const shortestWords = 10
export const longestWords = 2000

/** What readers are told of an article after print: what was wrong, what changed, why it was taken down. */
export const publicWords = z
  .string()
  .trim()
  .max(longestWords)
  .refine((text) => visibleLetters(text) >= shortestWords)
