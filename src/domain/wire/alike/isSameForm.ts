import { isSameName } from './isSameName.ts'
import type { TextWord } from './textWords.ts'

/** British and American spellings, as far as endings tell them. */
const spellings: readonly (readonly [written: RegExp, as: string])[] = [
  [/(?<=\p{L}{3})our(?=s?$|ed$|ing$|ite)/u, 'or'],
  [/(?<=\p{L}{3})is(?=e[drs]?$|ing$|ations?$)/u, 'iz'],
  [/(?<=\p{L}{3})tre(?=s?$)/u, 'ter'],
  [/(?<=\p{L}{3}[aeiou]l)l(?=ed$|ing$|ers?$)/u, ''],
]

const spelt = ({ folded }: TextWord): string =>
  spellings.reduce(
    (word, [written, as]) => word.replace(written, as),
    folded
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replaceAll(/[-.’']/gu, ''),
  )

const isCapital = ({ raw }: TextWord): boolean => /^\p{Lu}/u.test(raw)
/** "Mohamed" and "Mohammed": nothing but a letter that stands twice. */
const single = (word: string): string => word.replaceAll(/(?<letter>\p{L})\k<letter>+/gu, '$<letter>')

/** Who comes from there, or another way to double its letters; no other letter. */
const isSpeltName = (one: TextWord, other: TextWord): boolean =>
  isCapital(one) &&
  isCapital(other) &&
  (single(spelt(one)) === single(spelt(other)) ||
    (Math.abs(one.raw.length - other.raw.length) > 1 && isSameName(one.raw, other.raw)))

/** Whether two words are one in another spelling: nothing is guessed about what they mean. */
export const isSameForm = (one: TextWord, other: TextWord): boolean =>
  spelt(one) === spelt(other) || isSpeltName(one, other)
