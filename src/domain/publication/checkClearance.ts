import { contentToClear } from './clearedContent.ts'
import { countsAsProvenance } from './countsAsProvenance.ts'
import { coversContent } from './coversContent.ts'
import type { Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'

const of = (finding: Omit<Finding, 'severity' | 'path'>): Finding[] => [
  { severity: 'block', path: 'stage', ...finding },
]

const missing = (stage: string): Omit<Finding, 'severity' | 'path'> => ({
  code: 'clearance-missing',
  message: 'No fact-checker has cleared the article.',
  fix:
    stage === 'in-check'
      ? 'It waits at the fact-check desk, where a fact-checker clears it.'
      : 'Send it to fact-check; a fact-checker clears it there.',
})

/**
 * A fact-checker cleared this text to the letter; one character more and nobody has. Sent back to
 * fact-check, an article waits for a word again even if not a letter was changed.
 */
export const checkClearance: Rule = ({ article, links }) => {
  const { clearance, stage } = article
  if (clearance === null || clearance.by === null)
    // Where no link leads anywhere there is nothing yet to clear; that is said of the links.
    return links.some(countsAsProvenance) ? of(missing(stage)) : []
  if (coversContent(clearance.hash, contentToClear(article, links), article.isPrinted === true))
    return stage === 'cleared' ? [] : of(missing(stage))
  return of({
    code: 'clearance-stale',
    message: 'The article was changed after a fact-checker cleared it.',
    fix: 'Send it to fact-check again; the desk shows what was changed.',
  })
}
