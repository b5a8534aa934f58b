import {
  clingingSpeech,
  foreignSpeech,
  sayingVerbs,
  silentThings,
  speakers,
  speakerVerbs,
} from './sayingVerbs.data.ts'

const saying = new Set(sayingVerbs)
const needsSpeaker = new Set(speakerVerbs)
const knownSpeakers = new Set(speakers)
const silent = new Set(silentThings)

const phrases = new RegExp(
  String.raw`(?<!\p{L})(?:according to|in the words of|citing|by (?:\p{L}+ )?(?:\p{L}+[’']s?) (?:own )?(?:account|figures|estimate)|${foreignSpeech.join('|')})(?!\p{L})`,
  'iu',
)
const clinging = new RegExp(clingingSpeech.join('|'), 'u')
const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu

/** Between a subject and its verb. */
const adverbs = new Set([
  'also',
  'then',
  'later',
  'has',
  'have',
  'had',
  'now',
  'still',
  'again',
  'already',
  'since',
])
const negations = new Set(['not', 'never', 'nor', 'no', 'without', 'hasn’t', "hasn't", 'didn’t', "didn't"])
/** Before a word that is no verb of a speaker's there: "to put", "its claims", "was called". */
const noSubject = new Set([
  ...['to', 'the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'these', 'those', 'of'],
  ...['be', 'been', 'being', 'is', 'are', 'was', 'were'],
])
/** "gives no method", "added" at the end: nothing is said. */
const nothing = new Set(['no', 'nothing', 'not', 'none'])

interface Word {
  lower: string
  isName: boolean
}

function wordsOf(sentence: string): Word[] {
  return [...sentence.matchAll(anyWord)].map(({ 0: found, index }) => ({
    lower: found.toLowerCase(),
    isName: /^\p{Lu}/u.test(found) && (index > 0 || !silent.has(found.toLowerCase())),
  }))
}

const isAdverb = ({ lower }: Word): boolean => adverbs.has(lower) || lower.endsWith('ly')

/** The word a verb has for its subject, or nothing when the verb is denied or no verb at all. */
function subjectOf(words: readonly Word[], verb: number): Word | null {
  const subject = words.slice(Math.max(0, verb - 6), verb).findLast((word) => !isAdverb(word))
  return subject && !negations.has(subject.lower) && !noSubject.has(subject.lower) ? subject : null
}

const mayEnd = new Set(['asked', 'replied'])

/** Whether the word behind lets a verb mean speech: "added" at the end and "gives no" do not. */
const goesOn = (next: Word | undefined): boolean => next !== undefined && !nothing.has(next.lower)

function speaks(words: readonly Word[], at: number, { isName, lower }: Word): boolean {
  const mayBeVerb = mayEnd.has(words[at]?.lower ?? '') || goesOn(words[at + 1])
  return mayBeVerb && (isName || knownSpeakers.has(lower))
}

function reportsSpeech(words: readonly Word[], at: number): boolean {
  const subject = subjectOf(words, at)
  if (!saying.has(words[at]?.lower ?? '')) return subject !== null && speaks(words, at, subject)
  return subject ? !silent.has(subject.lower) : at === 0
}

/**
 * Whether a sentence reports what somebody said. What was not said ("has not replied") is no
 * attribution: no source can hold it. Neither are our own words, nor those of things ("the fall says").
 */
export function isAttributed(sentence: string): boolean {
  if (phrases.test(sentence) || clinging.test(sentence)) return true
  const words = wordsOf(sentence)
  return words.some(
    ({ lower }, at) => (saying.has(lower) || needsSpeaker.has(lower)) && reportsSpeech(words, at),
  )
}
