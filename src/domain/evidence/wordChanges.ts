import { diffWordsWithSpace } from 'diff'

/** A run of words that stayed, came or went; `…` stands for words that stayed and are left out. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Characters compared; what comes after is not looked at here, only in the evidence itself. */
export const longestCompared = 20_000
/** Words that stayed around a change, in characters on each side. */
const around = 80
/** Beyond so many steps two texts have nothing in common, and comparing them costs more than it tells. */
const furthest = { maxEditLength: 1500 }

const shortened = (text: string): string =>
  text.length <= 2 * around + 20 ? text : `${text.slice(0, around)} … ${text.slice(-around)}`

const run = (kind: WordRun['kind'], text: string): WordRun[] =>
  text === '' ? [] : [{ kind, text: kind === 'same' ? shortened(text) : text }]

/** What differs between a frozen text and the one found later, word by word, with some words around it. */
export const wordChanges = (before: string, after: string): WordRun[] => {
  const [old, now] = [before.slice(0, longestCompared), after.slice(0, longestCompared)]
  const parts = diffWordsWithSpace(old, now, furthest)
  if (!parts) return [...run('removed', old), ...run('added', now)]
  return parts.flatMap(({ added, removed, value }) =>
    run(added ? 'added' : removed ? 'removed' : 'same', value),
  )
}
