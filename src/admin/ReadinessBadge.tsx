'use client'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { readinessLabel } from './readinessLabel.ts'
import { revealPanel } from './revealPanel.ts'
import { useArticleGate } from './useArticleGate.ts'

/** How the article stands, beside its buttons; leads to the panel. */
export const ReadinessBadge = () => {
  const { id, answer } = useArticleGate()
  if (id === null || !answer?.ok) return null
  const { findings } = answer.report
  const state = blockingFindings(findings).length > 0 ? 'blocked' : 'clear'
  return (
    <button
      className={`readiness-badge readiness-badge--${state}`}
      onClick={() => revealPanel(id)}
      type="button"
    >
      {readinessLabel(findings)}
    </button>
  )
}
