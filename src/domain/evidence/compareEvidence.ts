import type { EvidenceRecord } from './evidenceRecord.ts'

type Read = Pick<EvidenceRecord, 'title' | 'text'>

const amount = String.raw`\d[\d.,  ]{0,15}\s?(?:k|m|b|mn|bn|million|thousand)?\+?`
const counted = String.raw`(?:views?|likes?|shares?|comments?|retweets?|reposts?|quotes?|quote tweets?|replies|reply|reactions?|reads?|bookmarks?|followers?|subscribers?|plays?)`
const unit = String.raw`(?:s|sec|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?)`
const counter = String.raw`(?:${amount}\s?${counted}|${counted}:?\s?${amount}|\d{1,3}\s?${unit}\s(?:ago|read)|just now)`
const counterLine = new RegExp(String.raw`^${counter}(?:[\s·•|,;/–—-]{1,5}${counter}){0,9}$`, 'i')

/** "(3) Elsen Quay": how many messages wait, as some sites write before a title. */
const waitingMark = /^\(\d{1,4}\+?\)\s/
/** Invisible signs that change no word: joiners, direction marks, soft hyphens. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

const evenLine = (line: string): string => line.replace(/\s+/g, ' ').trim()

/**
 * Only a line made of nothing but counters and ages is passed over: inside a sentence a number is
 * what was read, and a changed one is an edit.
 */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .split(/[\n\r\u2028\u2029]/)
    .map(evenLine)
    .filter((line) => line !== '' && !counterLine.test(line))
    .join(' ')

const titleOf = (title: string): string => wordsOf(title).replace(waitingMark, '')

/**
 * Whether a source still says what was frozen. Letter forms (NFKC), white space, line breaks,
 * invisible signs and lines of counters ("1,234 views", "3 hours ago") do not count.
 */
export const compareEvidence = (frozen: Read, seen: Read): 'same' | 'edited' => {
  const isSame = titleOf(frozen.title) === titleOf(seen.title) && wordsOf(frozen.text) === wordsOf(seen.text)
  return isSame ? 'same' : 'edited'
}
