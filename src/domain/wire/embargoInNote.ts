import { parsePostedAt } from './parsePostedAt.ts'

/** A note says early on what it is about. */
const MOST_WORDS = 40
/** “Thursday, June 25, 2026 12:00 GMT” */
const LONGEST_TIME = 6
const clock = /\d[:h.]\d{2}/
const DAY = 24 * 3_600_000

const spans = Array.from({ length: LONGEST_TIME }, (_, at) => LONGEST_TIME - at)

/** The longest run of words, from the first on, that is a time. */
const timeAmong = (words: readonly string[]): string | null => {
  for (const start of words.keys())
    for (const length of spans) {
      const stated = words
        .slice(start, start + length)
        .join(' ')
        .replace(/[.,;:)\]]+$/, '')
      if (parsePostedAt(stated) !== null) return stated
    }
  return null
}

/**
 * What a note to editors says of an embargo: the time it states, as it stands there, and null where it
 * speaks of one without a time that can be read; undefined where it speaks of none.
 */
export const embargoInNote = (note: string): string | null | undefined => {
  const at = note.search(/\bembargo/i)
  return at < 0 ? undefined : timeAmong(note.slice(at).trim().split(/\s+/).slice(0, MOST_WORDS))
}

/** Until when a note asks to wait: a day without a clock is waited out. @param assumed its zone where it names none */
export const endOfNoted = (stated: string, assumed: string): string | null => {
  const at = parsePostedAt(stated, assumed)
  return at === null || clock.test(stated) ? at : new Date(Date.parse(at) + DAY).toISOString()
}
