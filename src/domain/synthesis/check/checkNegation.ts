import { contraryWords } from '../../wire/alike/contraryWords.ts'
import { textWords } from '../../wire/alike/textWords.ts'
import { isForeign } from '../isForeign.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import {
  bareTerms,
  type Clause,
  clausesIn,
  type Denial,
  denialsIn,
  denyingWords,
  negationWords,
} from './denialsIn.ts'
import { checkForeignDenial } from './checkForeignDenial.ts'
import { denyingVerbsIn } from './denyingTurnsIn.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import type { CitedItem, ReadSentence } from './readSentence.ts'
import { homeOf, type Spent, servesDenial } from './servesDenial.ts'

/** Of what is denied this part must be told again for the denial to be missed; of its clause, this. */
const scopeFrom = 0.5
const clauseFrom = 0.6

const shareOf = (terms: readonly string[], told: ReadonlySet<string>): number =>
  terms.filter((term) => told.has(term)).length / Math.max(1, terms.length)

/** Whether a text says a good part of what is denied, or the word right behind the denial. */
const tellsAgain = (terms: readonly string[], told: ReadonlySet<string>): boolean =>
  shareOf(terms, told) >= scopeFrom || told.has(terms[0] ?? '')

/** "Will not reopen" and "stays shut" are one. */
const saysContrary = (text: string, { scope }: Denial): boolean => {
  const [ours, theirs] = [scope, text].map((part) => textWords(part).map(({ folded }) => folded))
  return contraryWords(ours ?? [], theirs ?? []) !== null
}

/** What stands for a negation where it is turned round, whatever else is denied beside it. */
const opposites: Readonly<Record<string, RegExp>> = {
  never: /(?<!\p{L})(?:always|constantly)(?!\p{L})/iu,
  nothing: /(?<!\p{L})everything(?!\p{L})/iu,
  nobody: /(?<!\p{L})every(?:body|one)(?!\p{L})/iu,
  neither: /(?<!\p{L})(?:both|each)(?!\p{L})/iu,
}

const saysOpposite = (text: string, { word }: Denial): boolean =>
  (opposites[word.folded]?.test(text) ?? false) && !text.toLowerCase().includes(word.folded)

const deniesAtAll = (clauses: readonly Clause[]): boolean => clauses.some(({ denying }) => denying.length > 0)

/** So many words of ours that the affirming part does not have tell of the other in other words. */
const ownWords = 2

/** Whether a text tells of that part of a source’s sentence which denies, or of one that affirms. */
function tellsDenied(exact: string, told: ReadonlySet<string>, content: readonly string[]): boolean {
  const affirmed = new Set(clausesIn(exact).flatMap(({ terms, isDenied }) => (isDenied ? [] : terms)))
  if (content.filter((term) => !affirmed.has(term)).length >= ownWords) return true
  const shared = clausesIn(exact)
    .filter(({ isDenied, isSpeaker }) => isDenied || !isSpeaker)
    .map(({ terms, isDenied }) => ({ isDenied, count: terms.filter((term) => told.has(term)).length }))
  const most = Math.max(0, ...shared.map(({ count }) => count))
  return shared.some(({ isDenied, count }) => isDenied && count === most)
}

const inEnglish = (cited: readonly CitedItem[]): string[] =>
  cited.filter(({ item }) => !isForeign(item)).flatMap(({ sentences }) => sentences.map(({ exact }) => exact))

/** Where all that is cited denies, a sentence in other words that denies nothing has turned it round. */
function turnsAll(cited: readonly string[], told: ReadonlySet<string>, clauses: readonly Clause[]): boolean {
  const content = clauses.flatMap(({ terms, isSpeaker }) => (isSpeaker ? [] : terms))
  return cited.every((exact) => denyingWords(exact).length > 0 && tellsDenied(exact, told, content))
}

/** Whether a text has a word of what is denied that nothing else of the cited sentences has. */
function isToldAlone(
  { clause, terms, word }: Denial,
  told: ReadonlySet<string>,
  cited: readonly string[],
): boolean {
  const elsewhere = new Set(
    cited.flatMap((exact) =>
      exact.includes(word.raw)
        ? clausesIn(exact).flatMap((clause) => (clause.isDenied ? [] : clause.terms))
        : bareTerms(exact),
    ),
  )
  // "Fined for leaving flats without heat" need not be told to the end.
  const own = word.folded === 'without' ? terms : clause
  return own.some((term) => told.has(term) && !elsewhere.has(term))
}

/** What somebody does who does not deny. */
const affirming =
  /(?<!\p{L})(?:admit(?:s|ted)?|conced(?:es?|ed)|confirm(?:s|ed)?|acknowledg(?:es?|ed)|suspect(?:s|ed)?|upheld|upholds?|accept(?:s|ed)?|promis(?:es?|ed)|agree(?:s|d)?|embrac(?:es?|ed))(?!\p{L})/iu

/** The places of clauses that tell again what the cited sentences affirm. */
function affirmedIn(clauses: readonly Clause[], cited: readonly string[]): number[] {
  const affirmed = cited.flatMap((exact) =>
    clausesIn(exact).filter(({ isDenied, isSpeaker }) => !isDenied && !isSpeaker),
  )
  return clauses.flatMap(({ terms }, at) =>
    affirmed.some((theirs) => shareOf(theirs.terms, new Set(terms)) >= scopeFrom) ? [at] : [],
  )
}

/** The first denial of the cited sentences that a text tells without denying it. */
function lostOf(text: string, cited: readonly string[]): Denial | undefined {
  const told = new Set(bareTerms(text))
  const clauses = clausesIn(text)
  const denials = cited
    .flatMap((exact) => denialsIn(exact, denyingWords(exact)))
    .filter((denial) => !saysContrary(text, denial))
  const again = denials.filter(({ terms }) => tellsAgain(terms, told))
  const homes = again.map((denial) => ({ denial, home: homeOf(clauses, denial) }))
  const affirmed = affirmedIn(clauses, cited)
  const lost = homes.find(({ denial, home }) => {
    const others = homes.filter((other) => other.home !== home)
    const spent = {
      clauses: new Set([...others.map((other) => other.home), ...affirmed].filter((at) => at !== home)),
      words: new Set(
        others.flatMap(({ denial: { word } }) => (word.folded === denial.word.folded ? [] : [word.folded])),
      ),
    }
    return saysOpposite(text, denial) || !servesDenial(clauses, denial, spent)
  })
  if (lost) return lost.denial
  if (deniesAtAll(clauses)) return undefined
  const [denied] = cited.flatMap((exact) =>
    denyingVerbsIn(exact).size > 0 ? denialsIn(exact, denyingWords(exact)) : [],
  )
  if (denied && affirming.test(text)) return denied
  const sameClause = denials.find(
    (denial) => shareOf(denial.clause, told) >= clauseFrom || isToldAlone(denial, told, cited),
  )
  return sameClause ?? (turnsAll(cited, told, clauses) ? denials[0] : undefined)
}

function lostIn(sentence: ReadSentence): SentenceFinding[] {
  const lost = lostOf(sentence.text, inEnglish(sentence.cited))
  if (!lost) return []
  const message = `The cited sentence denies this (“${lost.word.raw}”); here it is told as if it were so.`
  return [findingAt('negation-lost', wholeOf(sentence), message)]
}

/** "No other has" for "the only one", "none had before" for "the first". */
const isOnlyOne = (own: string, text: string): boolean =>
  /(?<!\p{L})(?:before|other|else|earlier|until)(?!\p{L})/iu.test(own) &&
  /(?<!\p{L})(?:first|only|last|alone)(?!\p{L})/iu.test(text)

const nothing: Spent = { clauses: new Set(), words: new Set() }

/** Whether a cited text denies what a denial of ours is about. */
const bears = (text: string, denial: Denial, own: string): boolean =>
  servesDenial(clausesIn(text), denial, nothing) || isOnlyOne(own, text)

function addedIn({ own, cited }: ReadSentence): SentenceFinding[] {
  const texts = cited.filter(({ item }) => !isForeign(item)).map(({ text }) => text)
  return denialsIn(own, negationWords(own))
    .filter((denial) => {
      const telling = texts.filter((text) => tellsAgain(denial.terms, new Set(bareTerms(text))))
      return telling.length > 0 && telling.every((text) => !bears(text, denial, own))
    })
    .map(({ word }) => {
      const message = `The cited sentences do not deny this: “${word.raw}” is ours.`
      return findingAt('negation-lost', { start: word.start, end: word.start + word.raw.length }, message)
    })
}

/** What the cited sentences deny is denied here, and nothing else is. */
export const checkNegation: SentenceRule = (sentence) => [
  ...lostIn(sentence),
  ...addedIn(sentence),
  ...checkForeignDenial(sentence),
]
