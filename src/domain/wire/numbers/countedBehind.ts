import { lightWords, unrealWords } from './lightWords.data.ts'
import { anybody, persons, things } from './persons.data.ts'
import { roleAt } from './roleAt.ts'
import type { Role } from './roles.data.ts'

/** Words read behind a number. */
const reach = 9
/** Words that may stand before what is counted: "12 young Norvane soldiers". */
const mostUnknown = 3
/** Ends what is said of a number. */
const endOfThought = /[,;:()“”"]| (?:and|but|or) /u

/** What a number counts. */
export interface Counted {
  /** A known name of persons or things, else the last unknown word; '' for none. */
  noun: string
  /** What is said to have happened to them; null for nothing known. */
  role: Role | null
}

const isNoun = (word: string): boolean => anybody.has(word) || persons.has(word) || things.has(word)

/** Where the words that name what is counted end. */
function endOfNoun(words: readonly string[]): number {
  let unknown = 0
  for (const [at, word] of words.entries()) {
    if (lightWords.has(word) || unrealWords.has(word) || roleAt(words, at)) return at
    if (!isNoun(word)) unknown += 1
    if (unknown > mostUnknown) return at
  }
  return words.length
}

/** What happened, behind words that may stand between; what may come has not happened. */
function roleFrom(words: readonly string[], from: number): Role | null {
  for (let at = from; at < words.length; at += 1) {
    const role = roleAt(words, at)
    if (role || !lightWords.has(words[at] ?? '')) return role
  }
  return null
}

/** What the words behind a number say that it counts; in small letters. */
export function countedBehind(behind: string): Counted {
  const thought = behind.split(endOfThought)[0] ?? ''
  const words = thought.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.slice(0, reach) ?? []
  const end = endOfNoun(words)
  return { noun: words[end - 1] ?? '', role: roleFrom(words, end) }
}
