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
  /(?<!\p{L})(?:(?:the |several |all |other )?(?:sources?|reports|accounts|outlets)) (?:here )?(?:differ|disagree|agree|say|give|put|go back|do not|does not)(?!\p{L})|(?<!\p{L})the only source(?!\p{L})/iu

/** Verbs of speech that are hardly ever anything else, or nouns. */
const speech = new Set([
  ...sayingVerbs,
  ...[
    'expects',
    'expected',
    'believes',
    'believed',
    'thinks',
    'think',
    'fears',
    'feared',
    'hopes',
    'doubts',
    'reckons',
    'predicts',
  ],
  ...[
    'called',
    'asked',
    'asks',
    'counted',
    'cited',
    'spoke',
    'speaks',
    'blames',
    'blamed',
    'reported',
    'noted',
  ],
  ...['added', 'complained', 'complains', 'explained', 'remarked', 'commented', 'suggested', 'demanded'],
  ...['criticised', 'criticized', 'condemned', 'praised', 'welcomed', 'protested', 'objected', 'confessed'],
])
/** Tell what somebody says or thinks, unless it is done to them: "recalled", not "was recalled". */
const reporting =
  /(?<!(?:was|were|is|are|be|been|being) (?:\p{Ll}+ly )?)(?<!\p{L})(?:recall(?:s|ed)|remember(?:s|ed)|recount(?:s|ed)|project(?:s|ed)|forecasts?|suspect(?:s|ed)|regret(?:s|ted)|apologi[sz]e[sd]|assured?|stress(?:es|ed)|emphasi[sz]e[sd]|underlined?|denounce[sd]|lament(?:s|ed)|joke[sd]|speculate[sd]|caution(?:s|ed)|advise[sd]|propose[sd]|rul(?:es|ed) out|play(?:s|ed) down|hint(?:s|ed) at|rebuts?|rebutted|refute[sd]|reject(?:s|ed)|boast(?:s|ed)|hail(?:s|ed)|swore|foresees?|foresaw|concluded?|signal(?:s|led)|reveal(?:s|ed)|guarantee[sd]|specif(?:y|ies|ied)|clarif(?:y|ies|ied)|observe[sd]|reason(?:s|ed)|\p{Ll}{3,}(?:ed|s) that)(?!\p{L})/u
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
    (from < Infinity && [givesAs, reporting].some((pattern) => pattern.test(sentence.own.slice(from))))
  )
}

/** What a publisher does with news: "Street Level has it", "only Harbour Wire gives". */
const tells =
  /^[’']s? (?:own )?(?:reports?|counts?|account|figures?|reporters?)(?!\p{L})|^(?:[’']s [^.;:]{1,40}?)?,? (?:also |alone |now |which [^,]{1,60}, (?:now )?)?(?:has|had|saw|speaks?|spoke|puts?|gives?|gave|headlined|counts?|counted|estimates?|estimated|expects?|lists?|shows?|carries|lists?|listed|named?|names|records?|recorded|measured?|measures|quotes?|quoted|mentions?|cites?|cited|noted|finds?|found|writes?|wrote|says?|said|reports?|reported|added)(?!\p{L})/u

/** "Was not clear to Northern Post", "as seen by Street Level" */
const toldBy = /(?<!\p{L})(?:to|by) (?:the )?$/u

/** So many letters behind a publisher’s name its verb stands. */
const nearPublisher = 24

/** A publisher of what is cited who tells it. */
const namesPublisher = ({ own, cited }: ReadSentence): boolean =>
  publishersOf(cited).some((name) => {
    const at = own.toLowerCase().indexOf(name.toLowerCase())
    if (name.length < 3 || at < 0) return false
    const behind = own.slice(at + name.length)
    return (
      tells.test(behind) || reporting.test(behind.slice(0, nearPublisher)) || toldBy.test(own.slice(0, at))
    )
  })

/** "“…,” recalled Lucia Benassi", "in the view of the institute", "say critics" */
const speaksBehind =
  /(?<=\s{3,}|[,”"] )(?:recall(?:s|ed)|remember(?:s|ed)|joke[sd]|explain(?:s|ed)|ask(?:s|ed)|says?|warn(?:s|ed)) (?:the |an? )?\p{L}{3,}|(?<!\p{L})in the (?:view|opinion|words|eyes) of (?!\p{L}+s?[.,])/iu

const saysWho = (sentence: ReadSentence): boolean =>
  speaksBehind.test(sentence.own) ||
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
