import { type Role, roles } from './roles.data.ts'

interface Phrase {
  words: string[]
  role: Role
}

/** Phrases by the word that is met first. */
function byWord(of: (role: Role) => string, wordOf: (words: string[]) => string | undefined) {
  const index = new Map<string, Phrase[]>()
  for (const role of roles)
    for (const phrase of of(role).split('|').filter(Boolean)) {
      const words = phrase.split(' ')
      const met = wordOf(words) ?? ''
      index.set(met, [...(index.get(met) ?? []), { words, role }])
    }
  return index
}

const behind = byWord(
  ({ behind: phrases }) => phrases,
  (words) => words[0],
)
const before = byWord(
  ({ before: phrases = '' }) => phrases,
  (words) => words.at(-1),
)

/** What is said to have happened at a place of the words behind a number; null for nothing known. */
export function roleAt(words: readonly string[], at: number): Role | null {
  const phrases = behind.get(words[at] ?? '') ?? []
  return phrases.find((one) => one.words.every((word, step) => words[at + step] === word))?.role ?? null
}

const lastWords = /(?:(?<first>\p{L}+) )?(?<last>\p{L}+)(?: the lives of)? $/u
/** "the toll in Karsk rises to": what follows counts the dead. */
const toll = /(?<!\p{L})toll(?:: | (?:[^.;,]{0,50} )?(?:to|at|of|is|now|reaches|reached|hits|passes) )$/u
const dead = roles.find(({ label }) => label === 'dead') ?? null

/** What is done to those counted, in the words right before a number; null for nothing known. */
export function roleBefore(text: string, noun: string): Role | null {
  const { first = '', last = '' } = lastWords.exec(text.slice(-40))?.groups ?? {}
  const said = before.get(last)?.find(({ words: [one, two], role: { only = noun } }) => {
    return only === noun && (two === undefined || one === first)
  })
  if (said) return said.role
  return toll.test(text) ? dead : null
}
