import { z } from 'zod'
import { brokenTextIn } from '../publication/brokenTextIn.ts'
import { visibleLetters } from '../publication/visibleLetters.ts'
import { withoutDirectionOverrides } from '../wire/withoutDirectionOverrides.ts'

/** Letters that readers must see at least, and that are kept at most. */
export const shortestWords = 10
export const longestWords = 2000

/** Orders to a terminal; of those only tabs and line breaks are part of a text. */
const controls = /[^\P{Cc}\t\n\r]/u

/**
 * Whether a text holds no sign that cannot be kept, none that orders a terminal about, and none that turns what
 * stands beside it around.
 */
export const holdsPlainSigns = (text: string): boolean =>
  brokenTextIn(text) === null && !controls.test(text) && withoutDirectionOverrides(text) === text

/** What readers are told of an article after print: what was wrong, what changed, why it was taken down. */
export const publicWords = z
  .string()
  .trim()
  .max(longestWords)
  .refine((text) => visibleLetters(text) >= shortestWords)
  .refine(holdsPlainSigns)
