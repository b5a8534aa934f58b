import { isCredit } from '../../provenance/isCredit.ts'

/** Where and by whom copy was filed, as it stands before the first sentence: "HALMERE, June 3 (Nordwire) –". */
const dateline =
  /^\p{Lu}[^\n()]{0,40}\(\p{Lu}[^()\n]{1,30}\)\s*[-–—:]+\s+|^\(\p{Lu}[^()\n]{1,30}\)\s*[-–—:]+\s+/gmu
/** What it puts behind it: "(Nordwire)", "(Reporting by Odd Brekke)". */
const inBrackets = /[(（](?<words>[^()（）\n]{1,120})[)）][ .]*$/gmu
/** "via Nordwire", "Reporting by Odd Brekke". */
const behind =
  /(?:^|\s)(?:via|[Rr]eport(?:ing|ed) by|[Ww]riting by|[Ee]dit(?:ing|ed) by)\s[^\n]{1,60}[ .]*$/gmu

/**
 * A text without what its outlet says of itself, which a copy replaces by its own.
 * @param own what the source is called, in small letters
 */
export const withoutCredits = (text: string, own: ReadonlySet<string>): string =>
  text
    .replace(dateline, '')
    .replace(inBrackets, (found, words: string) => (isCredit(words, own) ? '' : found))
    .replace(behind, '')
