import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { bareTerms, type Clause, type Denial } from './denialsIn.ts'

const countIn = ({ words }: Clause, wanted: readonly string[]): number =>
  words.filter(({ raw }) => bareTerms(raw).some((term) => wanted.includes(term))).length

/** What it weighs that a clause denies by the very same word. */
const sameWord = 3

/** Which clause tells most of what a denial is about; -1 for none. */
export function homeOf(clauses: readonly Clause[], { terms, clause, word }: Denial): number {
  const counts = clauses.map((one) => {
    const told = 2 * countIn(one, terms) + countIn(one, clause)
    return told > 0 && one.denying.some(({ folded }) => folded === word.folded) ? told + sameWord : told
  })
  const most = Math.max(0, ...counts)
  return most === 0 ? -1 : counts.indexOf(most)
}

/** What of a text already tells of other denials: its clauses by their place, and its words in small letters. */
export interface Spent {
  clauses: ReadonlySet<number>
  words: ReadonlySet<string>
}

/** Whether a clause denies by another word than those it tells again: "had refused" for "had never refused" does not. */
function deniesOtherwise(clause: Clause | undefined, { scope, word }: Denial, { words }: Spent): boolean {
  const denied = new Set(textWords(scope).map(({ folded }) => folded))
  const terms = bareTerms(scope)
  const isTold = ({ raw, folded }: TextWord): boolean =>
    denied.has(folded) || words.has(folded) || bareTerms(raw).some((term) => terms.includes(term))
  return clause?.denying.some((own) => own.folded === word.folded || !isTold(own)) ?? false
}

/**
 * Whether a text denies what a denial of another text is about: in the clause that tells of it, or in the one
 * beside it where nothing else is told that was denied .
 */
export function servesDenial(clauses: readonly Clause[], denial: Denial, spent: Spent): boolean {
  const home = homeOf(clauses, denial)
  if (home < 0) return clauses.some((clause) => deniesOtherwise(clause, denial, spent))
  if (deniesOtherwise(clauses[home], denial, spent)) return true
  return [home - 1, home + 1].some(
    (at) => !spent.clauses.has(at) && deniesOtherwise(clauses[at], denial, spent),
  )
}
