import { checkClaims } from '../claims/checkClaims.ts'
import type { ClaimFinding } from '../claims/checkClaims.ts'
import { prepareEvidence } from '../claims/prepareEvidence.ts'
import type { PreparedEvidence } from '../claims/prepareEvidence.ts'
import type { ExaminedLink, Rule } from './examineLinks.ts'

const textsOf = (links: readonly ExaminedLink[]): Map<string, PreparedEvidence> =>
  new Map(
    links.flatMap(({ link }) => (link.evidence ? [[link.id, prepareEvidence(link.evidence.text)]] : [])),
  )

/** `body.3.10-42`: from the 10th to the 42nd character of the fourth block; of a list, `body.3.0.10-42`. */
const pathOf = ({ block, item, start, end }: ClaimFinding): string =>
  ['body', block, ...(item === null ? [] : [item]), `${start}-${end}`].join('.')

/** Every claim cites what it rests on, and its quotations and numbers stand there. */
export const checkStatedClaims: Rule = ({ article, links }) =>
  checkClaims(article.body, textsOf(links)).map((found) => ({
    code: found.code,
    severity: 'block',
    path: pathOf(found),
    message: found.message,
    fix: found.fix,
  }))
