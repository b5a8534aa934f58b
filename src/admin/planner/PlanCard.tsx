'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { PlanArticle } from '../../domain/editions/plan/plan.ts'
import { blockingFindings } from '../../domain/publication/blockingFindings.ts'
import { begunSentence } from '../agents/begunSentence.ts'
import { counted } from '../counted.ts'
import { readinessLabel } from '../readinessLabel.ts'
import { usePlanner } from './PlannerContext.tsx'

interface PlanCardProps {
  article: PlanArticle
  /** `Lead`, `Second`, or the section of an article that lies beside the paper. */
  label: string
  /** Buttons of its own, for those who point. */
  children?: ReactNode
}

const standingOf = ({ published, printed }: PlanArticle): string => {
  if (printed) return ', printed'
  return published ? ', published' : ''
}

const Readiness = ({ findings }: Pick<PlanArticle, 'findings'>) => {
  const isBlocked = blockingFindings(findings).length > 0
  return (
    <span className={`plan-card__ready plan-card__ready--${isBlocked ? 'blocked' : 'clear'}`}>
      <span aria-hidden="true">{isBlocked ? '✕' : '✓'}</span> {readinessLabel(findings)}
    </span>
  )
}

/** An article as a card: where it stands, how ready it is, how long, on how many sources. */
export const PlanCard = ({ article, label, children }: PlanCardProps) => {
  const { hand, mayArrange } = usePlanner()
  const { config } = useConfig()
  const { id, headline, words, owners } = article
  const isHeld = hand.isHeld({ kind: 'article', id })
  return (
    <>
      <button
        aria-describedby={mayArrange ? 'planner-how-to' : undefined}
        aria-pressed={mayArrange ? isHeld : undefined}
        className="plan-card__grip"
        data-kind="article"
        data-thing={id}
        id={`article-${id}`}
        type="button"
      >
        <span className="plan-card__label">{label}</span>
        <span className="plan-card__headline">{headline || 'No headline yet'}</span>
        {article.begunBy !== null && (
          <span className="plan-card__begun">{begunSentence(article.begunBy)}</span>
        )}
        <span className="plan-card__facts">
          <Readiness findings={article.findings} />
          <span>
            {counted(words, 'word', 'words')}, {counted(owners.length, 'link', 'links')}
            {article.hasPicture ? ', picture' : ''}
            {standingOf(article)}
          </span>
        </span>
      </button>
      <span className="plan-card__acts">
        {children}
        <Link href={`${config.routes.admin}/collections/articles/${id}`} tabIndex={-1}>
          Open
        </Link>
      </span>
    </>
  )
}
