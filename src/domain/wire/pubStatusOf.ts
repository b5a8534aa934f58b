import type { WireItem } from './wireItem.ts'

interface PubStatus {
  withdrawn: WireItem['withdrawn']
  /** What the source wrote, where nobody knows it; null for a status that is known, and for none. */
  unknownStatus: string | null
}

/** Wherever and however it says so: a word printed that was killed cannot be mended. */
const takesBack: readonly [RegExp, NonNullable<WireItem['withdrawn']>][] = [
  [/cancel|kill|withdraw|retract/i, 'canceled'],
  [/withh[eo]ld/i, 'withheld'],
]
/** A code, or an address with or without a slash behind it. */
const usable = /(?:^|[:/#])usable\/?$/i
const DEEPEST = 5

const isText = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

/** Every name and value that is stated, whatever it is wrapped in. */
const wordsIn = (stated: unknown, depth = 0): string[] => {
  if (isText(stated)) return [String(stated).trim()]
  if (typeof stated !== 'object' || stated === null || depth > DEEPEST) return []
  return Object.entries(stated).flatMap(([name, value]) => [
    ...(Array.isArray(stated) ? [] : [name]),
    ...wordsIn(value, depth + 1),
  ])
}

/**
 * What a publishing status of the IPTC says of an item (cv.iptc.org/newscodes/pubstatusg2): `usable`,
 * `canceled` or `withheld`, as a plain word (ninjs), a code (`stat:canceled`) or an address, alone or in a
 * list or an object. What names one that takes the item back does so, in any letters. What nobody knows
 * counts as usable, as no status does, and is handed back to be told.
 */
export const pubStatusOf = (stated: unknown): PubStatus => {
  const words = wordsIn(stated).filter((word) => word !== '')
  const [, withdrawn = null] = takesBack.find(([names]) => words.some((word) => names.test(word))) ?? []
  const isKnown = withdrawn !== null || words.some((word) => usable.test(word))
  return { withdrawn, unknownStatus: isKnown || words.length === 0 ? null : words.join(' ') }
}
