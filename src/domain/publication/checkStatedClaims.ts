import { checkClaims } from '../claims/checkClaims.ts'
import { prepareEvidence } from '../claims/prepareEvidence.ts'
import type { PreparedEvidence } from '../claims/prepareEvidence.ts'
import type { ExaminedLink, Rule } from './examineLinks.ts'
import { pathOfPassage } from './pathOfPassage.ts'

const textsOf = (links: readonly ExaminedLink[]): Map<string, PreparedEvidence> =>
  new Map(
    links.flatMap(({ link }) => (link.evidence ? [[link.id, prepareEvidence(link.evidence.text)]] : [])),
  )

/** Every claim cites what it rests on, and its quotations and numbers stand there. */
export const checkStatedClaims: Rule = ({ article, links }) =>
  checkClaims(article.body, textsOf(links)).map((found) => ({
    code: found.code,
    severity: 'block',
    path: pathOfPassage(found),
    message: found.message,
    fix: found.fix,
  }))
