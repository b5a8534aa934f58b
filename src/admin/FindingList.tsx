'use client'
import type { Finding } from '../domain/publication/finding.ts'

interface FindingListProps {
  title: string
  severity: Finding['severity']
  findings: readonly Finding[]
  onGo: (finding: Finding) => void
}

/** Findings under their heading; each is a button that leads to its place. */
export const FindingList = ({ title, severity, findings, onGo }: FindingListProps) => (
  <div className={`readiness__group readiness__group--${severity}`}>
    <h4 className="readiness__title">
      {title} <span className="readiness__count">({findings.length})</span>
    </h4>
    <ul className="readiness__list">
      {findings.map((one, index) => (
        <li key={`${one.code} ${one.path} ${index}`} data-code={one.code}>
          <button className="readiness__finding" onClick={() => onGo(one)} type="button">
            <span className="readiness__message">{one.message}</span>
            <span className="readiness__fix">{one.fix}</span>
          </button>
        </li>
      ))}
    </ul>
  </div>
)
