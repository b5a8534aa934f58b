import { numbersIn } from '../../claims/numbersIn.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { findingAt } from './findingAt.ts'
import type { CitedItem } from './readSentence.ts'

const english = 'January February March April May June July August September October November December'.split(
  ' ',
)
/** "March" and "May" are months where a word before them says so. */
const named = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:in|of|since|until|till|by|from|early|late|mid|last|next|this|through|during|before|after)[ -])(${english.join('|')})(?!\p{L}| \d{1,2}(?!\d))`,
  'gu',
)

/** "Июля" and "июле" are one month. */
const declined = /^(\p{Script=Cyrillic}{3,})\p{Script=Cyrillic}$/u

const known = new Map<string, readonly string[][]>()

/** The months in a language, each as it stands alone and with a day. */
function monthsOf(language: string): readonly string[][] {
  const found = known.get(language)
  if (found) return found
  const forms = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const
  const months = english.map((_, at) =>
    forms.map((form) =>
      new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
        .format(Date.UTC(2026, at, 1))
        .replace(/^1\.?(?: de)? ?|(?<=月)1日$|[. ]+$/gu, '')
        .toLowerCase()
        .replace(declined, '$1'),
    ),
  )
  known.set(language, months)
  return months
}

/** Days and months that a text leaves to who knows when it was written. */
const relative =
  /(?<!\p{L})(?:last|this|next|past|coming|letzten|nächsten|kommenden|dieses|dernier|prochain|pasado|próximo|scorso|prossimo|passado|прошлом|следующем)(?!\p{L})|月/iu

const isLanguage = (language: string): boolean => /^[a-z]{2}(?:-|$)/i.test(language)

function givesMonth({ item, text }: CitedItem, month: number): boolean {
  const told = text.toLowerCase()
  const language = item.language ?? 'en'
  if (!isLanguage(language)) return true
  const forms = [...(monthsOf(language.slice(0, 2))[month] ?? []), ...(monthsOf('en')[month] ?? [])]
  if (forms.some((form) => form !== '' && told.includes(form))) return true
  const dated = numbersIn(text).some(
    ({ kind, value }) => kind === 'date' && Math.floor(value / 100) % 100 === month + 1,
  )
  return dated || (relative.test(text) && Math.abs(new Date(item.postedAt).getUTCMonth() - month) % 10 <= 1)
}

/** A month without its day stands in the cited sentences. */
export const checkMonths = (own: string, cited: readonly CitedItem[]): SentenceFinding[] =>
  [...own.matchAll(named)]
    .filter(({ 0: found }) => !cited.some((one) => givesMonth(one, english.indexOf(found))))
    .map(({ 0: found, index }) => {
      const message = `The cited sentences do not give “${found}”. State the month as they do, or cite who gives it.`
      return findingAt('number-unsupported', { start: index, end: index + found.length }, message)
    })
