import { setTimeout as pause } from 'node:timers/promises'
import { isOutrun } from './isOutrun.ts'

/** How often a thing is done again while editors save the same document. */
const attempts = 8

/** Does a thing that may be repeated, again where somebody saved the same document at that moment. */
export const retryOutrun = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await act()
    } catch (error) {
      if (!isOutrun(error) || attempt === attempts) throw error
      await pause(Math.random() * 40 * attempt)
    }
}
