import { isTranslated } from '../claims/isTranslated.ts'
import { sentencesOfBody, type BodySentence } from '../claims/sentencesOfBody.ts'
import { bodyText } from './bodyText.ts'
import type { Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import { oneLine } from './oneLine.ts'
import { pathOfPassage } from './pathOfPassage.ts'

const findingsIn = ({ start: from, quotations, ...sentence }: BodySentence): Finding[] =>
  quotations.map(({ start, end, text }) => ({
    code: 'quote-translated',
    severity: 'warn',
    path: pathOfPassage({ ...sentence, start: from + start, end: from + end }),
    message: `The quotation “${oneLine(text)}” is a translation, which no machine compares with its source.`,
    fix: 'A fact-checker reads it beside the words of the source.',
  }))

/** A translated quotation stands in no source word for word; whoever checks facts is told to compare it. */
export const checkTranslations: Rule = ({ article: { body } }) => {
  // The body is read anew only where a translation is declared, which is seldom.
  if (!bodyText(body).some(isTranslated)) return []
  return sentencesOfBody(body)
    .filter(({ exact, cites }) => cites.length > 0 && isTranslated(exact))
    .flatMap(findingsIn)
}
