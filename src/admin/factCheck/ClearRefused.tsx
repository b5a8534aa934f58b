'use client'
import type { Finding, FindingCode } from '../../domain/publication/finding.ts'
import { counted } from '../counted.ts'
import { useDesk } from './DeskContext.tsx'
import { OverDesk } from './OverDesk.tsx'
import { placeAtDesk } from './placeAtDesk.ts'

/** The gate speaks to editors; what a fact-checker does about it, where that is another thing. */
const fixes: Partial<Record<FindingCode, string>> = {
  'link-unverified': 'Compare it with its evidence, then verify it.',
}

/** What blocks the clearance; each finding leads to its place on the desk. */
export const ClearRefused = ({ findings }: { findings: Finding[] }) => {
  const { view, select, open } = useDesk()
  const go = (finding: Finding): void => {
    open(null)
    const place = placeAtDesk(finding, view)
    if ('kind' in place) return select(place)
    // After the dialog has given the focus back.
    setTimeout(() => {
      const element = document.getElementById(place.element)
      element?.scrollIntoView({ block: 'center' })
      element?.focus({ preventScroll: true })
    })
  }
  return (
    <OverDesk title="It cannot be cleared yet">
      <p className="over-desk__note">
        {counted(findings.length, 'finding blocks', 'findings block')} it. Choose one to go to its place.
      </p>
      <ul className="clear-refused">
        {findings.map((finding, index) => (
          <li data-code={finding.code} key={index}>
            <button onClick={() => go(finding)} type="button">
              <span className="clear-refused__message">{finding.message}</span>
              <span className="clear-refused__fix">{fixes[finding.code] ?? finding.fix}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="over-desk__acts">
        <button className="desk-button desk-button--main" onClick={() => open(null)} type="button">
          Close
        </button>
      </div>
    </OverDesk>
  )
}
