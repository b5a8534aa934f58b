import { irregularPasts, noActors, presentVerbs } from './presentVerbs.data.ts'

const irregular = new Set(irregularPasts)
const verbs = new Set([...irregularPasts, ...presentVerbs])
const nobody = new Set(noActors)
/** Words ending in -ed that are no verbs, or stand between a name and its noun. */
const noVerbs = new Set([
  'red',
  'hundred',
  'indeed',
  'need',
  'speed',
  'feed',
  'seed',
  'deed',
  'bed',
  'united',
  'so-called',
])
const adverb = /^(?:also|now|then|later|still|again|already|just|once|alone|too|\p{Ll}+ly)$/u
const negation = /^(?:not|never|n’t|no)$/
/** "If", "Should", "Had" at the head: what might be, which nobody can have reported. */
const supposition = /^(?:If|Should|Had|Were|Unless|Suppose|Perhaps)(?!\p{L})/u

const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*|[,;:()—–]/gu
const particle = /^(?:of|the|and|de|del|von|van|al|bin|for|to|la|le)$/

/** A capital that is not only there because the sentence begins. */
const isNameWord = (word: string): boolean => /^\p{Lu}/u.test(word) && !nobody.has(word.replace(/[’']s$/, ''))
const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word)

const isVerb = (word: string): boolean =>
  verbs.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !noVerbs.has(word))

/** Past an appositive: "Runa Teigh, the flight director, called"; nothing when the comma never closes. */
function pastAppositive(words: readonly string[], at: number): number {
  if (words[at] !== ',') return at
  const close = words.slice(at + 1, at + 14).indexOf(',')
  return close < 0 ? words.length : at + close + 2
}

function pastAdverbs(words: readonly string[], at: number): number {
  let next = at
  while (adverb.test(words[next] ?? '')) next += 1
  return next
}

const being = new Set(['is', 'are', 'was', 'were'])
const participle = /(?:ing|ed|[aeio]wn|ken|ven|ten|sen)$/u

function actsAt(words: readonly string[], at: number): boolean {
  const verb = pastAdverbs(words, pastAppositive(words, at))
  const next = words[pastAdverbs(words, verb + 1)] ?? ''
  if (!isVerb(words[verb] ?? '') || negation.test(next)) return false
  return !being.has(words[verb] ?? '') || participle.test(next) || irregular.has(next)
}

/** The length of the name that begins here; a particle counts when a capital follows it. */
function nameLength(words: readonly string[], at: number): number {
  let end = at
  while (
    isNameWord(words[end] ?? '') ||
    (end > at && particle.test(words[end] ?? '') && isNameWord(words[end + 1] ?? ''))
  )
    end += 1
  return end - at
}

/** A name in possession ("Verana’s argument") is not the one who acts. */
const isPossessive = (word: string | undefined): boolean => /(?:[’']s|s[’'])$/.test(word ?? '')

/** What a name behind these does not do: "each pass over Cape Lorn yields". */
const placing = new Set([
  ...['over', 'in', 'at', 'from', 'off', 'near', 'across', 'around', 'through', 'under', 'between', 'into'],
  ...['towards', 'above', 'behind', 'beside', 'outside', 'to', 'with', 'by', 'on', 'for'],
])

/** At the head a capital says nothing: there it takes two of them, or an acronym. */
function isActor(words: readonly string[], at: number, length: number): boolean {
  const before = words[at - 1] === 'the' ? words[at - 2] : words[at - 1]
  if (length === 0 || placing.has(before ?? '')) return false
  return at > 0 || length > 1 || isAcronym(words[0] ?? '')
}

const namedActs = (words: readonly string[], at: number, length: number): boolean =>
  isActor(words, at, length) && !isPossessive(words[at + length - 1]) && actsAt(words, at + length)

/** Words at the head that a name may follow; their own capital says nothing. */
const articles = new Set([
  'The',
  'A',
  'An',
  'In',
  'On',
  'At',
  'But',
  'And',
  'When',
  'As',
  'After',
  'While',
  'Both',
  'For',
])

/**
 * Whether a sentence has a named actor with a verb right behind it: "Corvane left its forecast
 * unchanged" does when it stands within a sentence, "The Board decides", "NATO is", "Kari Lindmoe
 * leads". English only. What was not done is left out, and so is what might be.
 */
export function namesActor(sentence: string): boolean {
  if (supposition.test(sentence)) return false
  const words = [...sentence.matchAll(anyWord)].map(({ 0: word }) => word)
  let at = articles.has(words[0] ?? '') ? 1 : 0
  while (at < words.length) {
    const length = nameLength(words, at)
    if (namedActs(words, at, length)) return true
    at += Math.max(length, 1)
  }
  return false
}
