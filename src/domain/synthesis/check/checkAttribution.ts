import { isAttributed } from '../../claims/isAttributed.ts'
import { sayingVerbs, speakers } from '../../claims/sayingVerbs.data.ts'
import { quotationsIn } from '../../claims/quotationsIn.ts'
import { countIndependent } from '../../provenance/countIndependent.ts'
import { textWords } from '../../wire/alike/textWords.ts'
import { draftNames } from './draftNames.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { type CitedItem, publishersOf, type ReadSentence } from './readSentence.ts'

/** Speaks of what the sources say as theirs. */
const ofSources =
  /(?<!\p{L})(?:(?:the |several |all |other )?(?:sources?|reports|accounts|outlets)) (?:here )?(?:differ|disagree|agree|say|give|put|go back|do not|does not)(?!\p{L})/iu

/** Verbs of speech that are hardly ever anything else, or nouns. */
const speech = new Set([
  ...sayingVerbs,
  ...[
    'called',
    'asked',
    'asks',
    'counted',
    'cited',
    'spoke',
    'speaks',
    'blames',
    'reported',
    'noted',
    'added',
  ],
])
/** "The office gave turnout as 68 percent", "police put the crowd at 900". */
const givesAs = /(?<!\p{L})(?:gave|gives?|puts?) (?:\p{L}+ ){1,5}(?:as|at) /u
const known = new Set(speakers)

/** A speaker, by name or by what they are, and a verb of speech further on: "Strand, of the Green List, said". */
function speaksBefore(sentence: ReadSentence): boolean {
  const words = textWords(sentence.own)
  const named = draftNames(sentence).map(([first]) => first?.start ?? Infinity)
  const roles = words.filter(({ folded }) => known.has(folded)).map(({ start }) => start)
  const from = Math.min(...named, ...roles)
  const behind = words.filter(({ start }) => start > from)
  return (
    behind.some(({ folded }) => speech.has(folded)) ||
    (from < Infinity && givesAs.test(sentence.own.slice(from)))
  )
}

const namesPublisher = ({ own, cited }: ReadSentence): boolean =>
  publishersOf(cited).some((name) => name.length > 2 && own.toLowerCase().includes(name.toLowerCase()))

const saysWho = (sentence: ReadSentence): boolean =>
  isAttributed(sentence.text) ||
  ofSources.test(sentence.own) ||
  speaksBefore(sentence) ||
  namesPublisher(sentence)

const isSeveralWords = ({ text }: { text: string }): boolean => /\S\s+\S/u.test(text)

/** Whether the cited words are what somebody said, not what the source itself tells. */
const isStatement = ({ sentences }: CitedItem): boolean =>
  sentences.every(({ exact }) => isAttributed(exact) || quotationsIn(exact).some(isSeveralWords))

const originsOf = (cited: readonly CitedItem[]): number =>
  countIndependent(
    cited.map(({ item: { id, owner, headline, text } }) => ({
      id,
      owner,
      identity: id,
      text: text === '' ? headline : text,
      forwardOf: null,
    })),
  ).independent

/** What somebody said, and what one origin alone tells, is told as theirs. */
export const checkAttribution: SentenceRule = (sentence) => {
  const { cited } = sentence
  if (cited.length === 0 || saysWho(sentence)) return []
  if (cited.every(isStatement)) {
    const message = 'In the evidence somebody says this. Say who, or it stands as our own word.'
    return [findingAt('attribution-missing', wholeOf(sentence), message)]
  }
  if (originsOf(cited) > 1) return []
  const message = 'One origin alone tells this. Say which, or cite a second.'
  return [findingAt('attribution-missing', wholeOf(sentence), message)]
}
