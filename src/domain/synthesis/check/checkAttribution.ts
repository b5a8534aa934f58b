import { isAttributed } from '../../claims/isAttributed.ts'
import { quotationsIn } from '../../claims/quotationsIn.ts'
import { countIndependent } from '../../provenance/countIndependent.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { type CitedItem, publishersOf, type ReadSentence } from './readSentence.ts'

/** Speaks of what the sources say as theirs. */
const ofSources =
  /(?<!\p{L})(?:(?:the |several |all |other )?(?:sources?|reports|accounts|outlets)) (?:here )?(?:differ|disagree|agree|say|give|put|go back|do not|does not)(?!\p{L})/iu

const saysWho = ({ text, own, cited }: ReadSentence): boolean =>
  isAttributed(text) ||
  ofSources.test(own) ||
  publishersOf(cited).some((name) => name.length > 2 && own.toLowerCase().includes(name.toLowerCase()))

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
