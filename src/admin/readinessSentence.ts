import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { counted } from './counted.ts'

/** How an article stands before the gate, in one sentence for its panel. */
export const readinessSentence = (findings: readonly Finding[]): string => {
  const blocking = blockingFindings(findings).length
  if (blocking > 0)
    return `Not ready for print: ${counted(blocking, 'finding blocks', 'findings block')} it. Choose one to go to its place.`
  return findings.length === 0 ? 'Clear for print.' : 'Clear for print, with something worth a look.'
}
