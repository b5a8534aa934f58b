import { blockingFindings } from './blockingFindings.ts'
import type { Finding, FindingCode } from './finding.ts'
import { refusalPhrases } from './refusalPhrases.data.ts'

function phrase(code: FindingCode, count: number): string {
  const [one, several] = refusalPhrases[code]
  return count === 1 ? one : several.replace('#', String(count))
}

/**
 * All that blocks an article, or whatever else was refused, in one sentence for an error message; kinds of finding in their first order. It
 * has neither colon nor comma: the admin's notices take what stands between those for field names.
 */
export function refusalSentence(findings: readonly Finding[], refused = 'article'): string {
  const counts = new Map<FindingCode, number>()
  for (const { code } of blockingFindings(findings)) counts.set(code, (counts.get(code) ?? 0) + 1)
  const phrases = [...counts].map(([code, count]) => phrase(code, count))
  if (phrases.length === 0) return `Nothing stands against printing this ${refused}.`
  const last = phrases.pop()
  const list = phrases.length > 0 ? `${phrases.join('; ')}; and ${last}` : last
  return `This ${refused} cannot be printed yet – ${list}.`
}
