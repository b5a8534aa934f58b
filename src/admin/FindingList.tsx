'use client'
import type { ReactNode } from 'react'
import type { Finding } from '../domain/publication/finding.ts'
import type { FindingGroup } from './groupFindings.ts'

interface FindingListProps extends FindingGroup {
  onGo: (finding: Finding) => void
  /** What else can be done about a finding than going to its place. */
  instead?: (finding: Finding) => ReactNode
}

/** Findings under their heading; each is a button that leads to its place. */
export const FindingList = ({ title, group, findings, onGo, instead }: FindingListProps) => (
  <div className={`readiness__group readiness__group--${group}`}>
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
          {instead?.(one)}
        </li>
      ))}
    </ul>
  </div>
)
