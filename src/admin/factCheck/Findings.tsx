'use client'
import { useDesk } from './DeskContext.tsx'
import { findingsAbout } from './findingsAbout.ts'
import type { Selection } from './Selection.ts'

/** What the gate says about the chosen claim or link, with what would mend it. */
export const Findings = ({ about }: { about: Selection }) => {
  const findings = findingsAbout(about, useDesk())
  if (findings.length === 0) return null
  return (
    <ul aria-label="What the gate says of it" className="findings-about">
      {findings.map(({ code, severity, message, fix }, index) => (
        <li className={`findings-about__${severity}`} data-code={code} key={index}>
          {message} <span className="findings-about__fix">{fix}</span>
        </li>
      ))}
    </ul>
  )
}
