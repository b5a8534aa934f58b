import { checkClaims } from '../claims/checkClaims.ts'
import { prepareEvidence } from '../claims/prepareEvidence.ts'
import type { PreparedEvidence } from '../claims/prepareEvidence.ts'
import type { ExaminedLink, Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import { isTooLong } from './isTooLong.ts'
import { pathOfPassage } from './pathOfPassage.ts'

const textsOf = (links: readonly ExaminedLink[]): Map<string, PreparedEvidence> =>
  new Map(
    links.flatMap(({ link }) => (link.evidence ? [[link.id, prepareEvidence(link.evidence.text)]] : [])),
  )

const tooLong: Finding = {
  code: 'body-too-long',
  severity: 'block',
  path: 'body',
  message: 'The text is longer than an article of 40,000 words; its claims were not looked at.',
  fix: 'Split it into several articles.',
}

/** Every claim cites what it rests on, and its quotations and numbers stand there. */
export const checkStatedClaims: Rule = ({ article, links }) => {
  if (isTooLong(article.body)) return [tooLong]
  return checkClaims(article.body, textsOf(links)).map((found) => ({
    code: found.code,
    severity: 'block',
    path: pathOfPassage(found),
    message: found.message,
    fix: found.fix,
  }))
}
