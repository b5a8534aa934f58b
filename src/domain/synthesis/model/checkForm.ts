import { parse } from 'tldts'
import { placeholderRanges } from '../../publication/placeholderRanges.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { neutralText } from './neutralText.ts'

type Refused = Pick<SentenceFinding, 'start' | 'end' | 'message'>

const addresses =
  /(?:\p{L}[\p{L}\d+.-]*:\/\/|\b(?:javascript|data|mailto|tel|vbscript):|\bwww\.|\/\/\p{L})\S*|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
/** A host, with or without a path: two letters and more on both sides of a full stop without a space. */
const hosts =
  /(?<![\p{L}\p{N}@-])[\p{L}\p{N}-]{2,}(?:[.。．｡][\p{L}\p{N}-]+)*[.。．｡]\p{L}{2,}(?:[/:?#]\S*)?/gu
const markup =
  /<\/?[a-z!?][^<>]*>?|!?\[[^\]]*\]\([^)]*\)?|\*\*|__|`+|&#?\w{2,8};|^\s*(?:#{1,6}|[-*+>|])\s|\n/giu

const matchesOf = (text: string, pattern: RegExp, message: string): Refused[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    message,
  }))

const ofAddress = 'A draft holds no addresses; sources are cited.'

/** "Booking.com" too: what a reader could follow is never taken from a draft. */
const isHost = (found: string): boolean => {
  if (/[/:?#]/.test(found)) return true
  const { isIcann, domain } = parse(found.replace(/[。．｡]/g, '.'))
  return isIcann === true && domain !== null
}

const hostsIn = (text: string): Refused[] =>
  matchesOf(text, hosts, ofAddress).filter(({ start, end }) => isHost(text.slice(start, end)))

const unseenIn = (text: string): Refused[] =>
  neutralText(text) === text
    ? []
    : [{ start: 0, end: text.length, message: 'Signs that nobody sees stand between these words.' }]

const placeholdersOf = (text: string): Refused[] =>
  placeholderRanges(text).map(({ start, end }) => ({ start, end, message: 'This was left for later.' }))

/** The order is for 60 words; what is longer than this is compared with nothing. */
const MOST_WORDS = 150
const MOST_SIGNS = 2000

/** A sentence that nobody would read to its end, which costs more to check than to write anew. */
export const checkLength = (text: string): SentenceFinding[] => {
  const words = text.length > MOST_SIGNS ? MOST_WORDS + 1 : (text.match(/\S+/g)?.length ?? 0)
  if (words <= MOST_WORDS) return []
  const message = `Too long: more than ${String(MOST_WORDS)} words. Write it as several sentences.`
  return [{ code: 'form-refused', start: 0, end: text.length, message }]
}

/**
 * What may stand in no sentence of a model, whatever its evidence says: addresses of any kind, markup,
 * signs nobody sees, marks for what was left for later.
 */
export const checkForm = (text: string): SentenceFinding[] =>
  [
    ...matchesOf(text, addresses, ofAddress),
    ...hostsIn(text),
    ...matchesOf(text, markup, 'A draft is plain text, without markup.'),
    ...unseenIn(text),
    ...placeholdersOf(text),
  ].map((refused) => ({ code: 'form-refused', ...refused }))
