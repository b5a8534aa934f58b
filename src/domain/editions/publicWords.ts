import { z } from 'zod'
import { brokenTextIn } from '../publication/brokenTextIn.ts'
import { visibleLetters } from '../publication/visibleLetters.ts'
import { withoutDirectionOverrides } from '../wire/withoutDirectionOverrides.ts'

/** Letters that readers must see at least, and that are kept at most. */
export const shortestWords = 10
export const longestWords = 2000

/** Whether a text holds no sign that cannot be kept, and none that turns what stands beside it around. */
export const holdsPlainSigns = (text: string): boolean =>
  brokenTextIn(text) === null && withoutDirectionOverrides(text) === text

/** What readers are told of an article after print: what was wrong, what changed, why it was taken down. */
export const publicWords = z
  .string()
  .trim()
  .max(longestWords)
  .refine((text) => visibleLetters(text) >= shortestWords)
  .refine(holdsPlainSigns)
