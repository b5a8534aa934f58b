import { counted } from './counted.ts'
import type { GateReport } from './gateAnswer.ts'

/** How an edition stands, e.g. `9 articles: 7 clear, 2 blocked.` */
export const lineupSentence = ({ articles }: Pick<GateReport, 'articles'>): string => {
  if (articles.length === 0) return 'No article is in the lineup yet.'
  const blocked = articles.filter((one) => one.findings.some(({ severity }) => severity === 'block')).length
  const all = counted(articles.length, 'article', 'articles')
  if (blocked === 0) return `${all}, ${articles.length === 1 ? 'clear' : 'all clear'} for print.`
  return `${all}: ${articles.length - blocked} clear, ${blocked} blocked.`
}
