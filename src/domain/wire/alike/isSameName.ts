/** What turns a name into who comes from there, or into its genitive, in several languages. */
const ending = /^(?:i?ans?|n|ns|s|ish|ese|ers?|is|isch(?:e[nrs]?)?|i?ens?|i?ennes?|ais(?:es?)?|e[nr])$/u

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/u, '')
    .replace(/^[ld]['’]/iu, '')
    .toLowerCase()

const isDerived = (long: string, short: string): boolean =>
  [short, short.replace(/[aeiouy]$/u, '')].some(
    (base) => base.length > 2 && long.startsWith(base) && ending.test(long.slice(base.length)),
  )

/** Whether two long names differ in one letter at most: "Zelensky" and "Zelenskyy". */
function isMisspelt(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  if (short.length < 6 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at += 1
  return long.slice(at + 1) === short.slice(at + (long.length === short.length ? 1 : 0))
}

/** Whether two words name the same and are spelt alike, but for marks and for who comes from there. */
export function isSpeltAlike(one: string, other: string): boolean {
  const [ours, theirs] = [folded(one), folded(other)]
  return ours === theirs || isDerived(ours, theirs) || isDerived(theirs, ours)
}

/**
 * Whether two words name the same: but for marks, for who comes from there, and for one letter of a long
 * name. "Iran" and "Iraq", "Petrov" and "Petrova" are two.
 */
export function isSameName(one: string, other: string): boolean {
  if (isSpeltAlike(one, other)) return true
  const [ours, theirs] = [folded(one), folded(other)]
  return isMisspelt(ours, theirs) && !(ours.endsWith('a') !== theirs.endsWith('a'))
}
