import { perhapsPlaceWords, placeWords } from '../alike/placeWords.data.ts'
import { nameKey, type Names } from '../namesIn.ts'
import { termsOf } from './termsOf.ts'

const keysOf = (words: readonly string[]): string[] => words.flatMap(termsOf).map((term) => `w ${term}`)
const runOfWords = /[\p{L}\p{M}\p{N}’'-]+(?: [\p{L}\p{M}\p{N}’'-]+)*/gu

interface Naming {
  /** Terms, as keys, that name somebody or somewhere. */
  naming: ReadonlySet<string>
  /** Keys of names that go on with the name of a place: "Alegre" of "in Porto Alegre". */
  goingOn: ReadonlySet<string>
}

const isPlaceWord = (word: string): boolean => placeWords.has(word) || perhapsPlaceWords.has(word)

/** Of words in a row those that go on with the name of a place. */
function goingOnIn(words: readonly string[], isName: (word: string) => boolean): string[] {
  let isInPlace = false
  return words.filter((word, at) => {
    const goesOn = isInPlace && isName(word)
    isInPlace = goesOn || (isName(word) && isPlaceWord((words[at - 1] ?? '').toLowerCase()))
    return goesOn
  })
}

/** What of a text's words names somebody or somewhere, so that it tells nothing of what happened. */
export function namingOf(text: string, { sure }: Names): Naming {
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && sure.has(nameKey(word))
  const runs = [...text.matchAll(runOfWords)].map(({ 0: run }) => run.split(' '))
  return {
    naming: new Set(keysOf(runs.flat().filter(isName))),
    goingOn: new Set(runs.flatMap((run) => goingOnIn(run, isName)).map(nameKey)),
  }
}
