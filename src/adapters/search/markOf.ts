import { foldWord } from '../../domain/wire/desk/foldWord.ts'

/** A value of a filter as a word of the index: `s` and letters and digits for a source, `l`, `t`. */
export const markOf = (kind: 's' | 'l' | 't', value: string): string =>
  `${kind}${foldWord(value).replace(/[^a-z0-9]/g, '')}`
