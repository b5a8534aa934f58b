import { textWords } from '../../wire/alike/textWords.ts'
import type { EvidencePack } from '../evidencePack.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'

/** So many words in a row are somebody’s sentence. */
const run = 12

const runsOf = (words: readonly string[]): string[] =>
  words.length < run
    ? []
    : Array.from({ length: words.length - run + 1 }, (_, at) => words.slice(at, at + run).join(' '))

const known = new WeakMap<EvidencePack, ReadonlySet<string>>()

function runsOfPack(pack: EvidencePack): ReadonlySet<string> {
  const found =
    known.get(pack) ??
    new Set(
      pack.items.flatMap(({ headline, text }) =>
        [headline, text].flatMap((part) => runsOf(textWords(part).map(({ folded }) => folded))),
      ),
    )
  known.set(pack, found)
  return found
}

/** No run of twelve words of any item stands outside quote marks. */
export const checkCopying: SentenceRule = ({ text, quotations, pack }) => {
  const isQuoted = (at: number): boolean => quotations.some(({ start, end }) => at >= start && at < end)
  const words = textWords(text)
  const folded = words.map((word) => (isQuoted(word.start) ? '“”' : word.folded))
  const copied = runsOf(folded).flatMap((words, at) => (runsOfPack(pack).has(words) ? [at] : []))
  const [first, last] = [words[copied[0] ?? -1], words[(copied.at(-1) ?? -run) + run - 1]]
  if (!first || !last) return []
  const range = { start: first.start, end: last.start + last.raw.length }
  const message = 'Twelve words or more are a source’s own. Put them in quote marks, or say it otherwise.'
  return [findingAt('copied-run', range, message)]
}
