'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import type { GateReport } from './gateAnswer.ts'
import { readinessLabel } from './readinessLabel.ts'

type LineupArticle = GateReport['articles'][number]

/** One article of the lineup: section, headline, how it stands, and why not. */
export const LineupRow = ({ article }: { article: LineupArticle }) => {
  const { config } = useConfig()
  const blocked = blockingFindings(article.findings).length > 0
  return (
    <li className="lineup__row">
      <span className="lineup__section">{article.section}</span>
      <span className="lineup__article">
        <Link href={`${config.routes.admin}/collections/articles/${article.id}`}>
          {article.headline || 'No headline yet'}
        </Link>
        {article.findings.map((one, index) => (
          <span className={`lineup__finding lineup__finding--${one.severity}`} key={`${one.path} ${index}`}>
            {one.message} {one.fix}
          </span>
        ))}
      </span>
      <span className={`lineup__state lineup__state--${blocked ? 'blocked' : 'clear'}`}>
        {article.printed && !blocked ? 'Printed' : readinessLabel(article.findings)}
      </span>
    </li>
  )
}
