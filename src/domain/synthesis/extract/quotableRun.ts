import { isCredit } from '../../provenance/isCredit.ts'
import { withoutDirectionOverrides } from '../../wire/withoutDirectionOverrides.ts'

/** What stands before the first letter and says nothing: flags, bullets, arrows. Signs of money and minus are kept. */
const ornament = /^(?:\uFE0F|[^\p{L}\p{M}\p{N}\p{Sc}#@+−"“„«'‘([¿¡-])+/u
/** What an outlet calls out before its news. "Correction" is none: it is news. */
const label =
  /^(?:breaking(?: news)?|update(?: \d+)?|just in|live|urgent|exclusive|alert|eilmeldung|eil|última hora|urgente|dernière minute)\s?[:|–—-]\s*/iu
/** "PORT SELDEN, 25 June (Nordwire) — " */
const dateline = /^\p{Lu}{2}[\p{Lu}\s’'.-]{0,38}(?:,[^—–()]{1,30}?)?\s?(?:\([^()]{2,40}\)\s?)?[—–-]\s+/u
const tail =
  /(?:\s+(?:#[\p{L}\p{M}\p{N}_]+|[\p{Extended_Pictographic}\p{Regional_Indicator}][\p{M}\u200d]*)+)+$/u
const inBrackets = /\s[(（](?<words>[^()（）]{2,120})[)）]\.?$/u

const withoutCredit = (text: string): string =>
  isCredit(inBrackets.exec(text)?.groups?.words ?? ' ') ? text.replace(inBrackets, '') : text

/**
 * The words of a source's sentence that may stand in quote marks: one unbroken run, without what only
 * calls out, dates or tags them. White space is evened; no word is touched.
 */
export const quotableRun = (exact: string): string => {
  const line = withoutDirectionOverrides(exact).replace(/\s+/gu, ' ').trim()
  const begun = line.replace(ornament, '').replace(label, '').replace(dateline, '')
  return withoutCredit(begun.replace(tail, '')).trim()
}
