'use client'
import { needsHand } from '../../domain/wire/needOfSource.ts'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import { DeskSaid } from '../desk/DeskSaid.tsx'
import { sourceSentences } from './sourceSentences.ts'

interface SourcesHeadProps {
  sources: readonly SourceAtDesk[]
  /** How many notes there are on the watched folder. */
  notes: number
  /** What was done last. */
  said: string
  isHeard: boolean
  /** Null while the list is in the order of need. */
  onSort: (() => void) | null
  onKeys: () => void
}

/** How many sources there are and need a hand, and what was done last. */
export const SourcesHead = ({ sources, notes, said, isHeard, onSort, onKeys }: SourcesHeadProps) => (
  <div className="sources-head">
    <h1 className="desk__title">Sources</h1>
    <p className="sources-head__count">
      {sourceSentences.count(sources.length, sources.filter(needsHand).length, notes)}
    </p>
    <div className="sources-head__acts">
      {onSort && (
        <button className="desk-button" onClick={onSort} type="button">
          Sort again by need
        </button>
      )}
      <button aria-keyshortcuts="?" className="desk-button" onClick={onKeys} type="button">
        Keys <kbd>?</kbd>
      </button>
    </div>
    <DeskSaid isHeard={isHeard} said={said} />
  </div>
)
