/** A word of a text as it is held against those of another. */
export interface TextWord {
  /** In small letters, without the English genitive. */
  folded: string
  /** As it is written. */
  raw: string
  /** UTF-16 units from the beginning of the text. */
  start: number
}

const sign = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const part = String.raw`(?:(?![${sign}])[\p{L}\p{M}\p{N}])+`
/** Scripts without spaces have no words at hand: every sign stands for one. */
/** What is taken off or owed, and in which money: the sign belongs to its figure. */
const before = String.raw`(?:(?<![\p{L}\p{N}])[-−](?=\p{Sc}?\p{N}))?(?:\p{Sc}(?=\p{N}))?`
const anyWord = new RegExp(
  String.raw`[${sign}]|${before}${part}(?:[.,:’'-]${part})*(?:[%‰]|(?<=\p{N})\p{Sc})?`,
  'gu',
)

const folded = (raw: string): string =>
  raw
    .toLowerCase()
    .replace('−', '-')
    .replace(/[’']s$/u, '')

/** The words of a text in order, figures among them. */
export function textWords(text: string): TextWord[] {
  return [...text.matchAll(anyWord)].map(({ 0: raw, index }) => ({ folded: folded(raw), raw, start: index }))
}
