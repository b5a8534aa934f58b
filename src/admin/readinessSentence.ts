import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { waitsForChecker } from '../domain/publication/waitsForChecker.ts'
import { counted } from './counted.ts'

/** How an article stands before the gate, in one sentence for its panel. */
export const readinessSentence = (findings: readonly Finding[]): string => {
  const blocking = blockingFindings(findings)
  const mine = blocking.filter((one) => !waitsForChecker(one)).length
  if (mine > 0)
    return `Not ready for print: ${counted(mine, 'finding blocks', 'findings block')} it. Choose one to go to its place.`
  if (blocking.length > 0) return 'Ready for fact-check: only a fact-checker’s word is missing.'
  return findings.length === 0 ? 'Clear for print.' : 'Clear for print, with something worth a look.'
}
