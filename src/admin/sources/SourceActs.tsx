'use client'
import { Link } from '@payloadcms/ui'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import type { SourceActs as Acts } from './useSourceActs.ts'

interface SourceActsProps {
  source: SourceAtDesk
  acts: Acts
  mayChange: boolean
}

/** What can be done about one source. */
export const SourceActs = ({ source, acts, mayChange }: SourceActsProps) => {
  const { id, code, isPolled, canBePolled } = source
  return (
    <div aria-label={`Acts on ${code}`} className="source-row__acts" role="group">
      {mayChange && isPolled && (
        <button className="desk-button" onClick={() => acts.pollNow(source)} type="button">
          Poll now
        </button>
      )}
      {mayChange && (isPolled || canBePolled) && (
        <button className="desk-button" onClick={() => acts.toggle(source)} type="button">
          {isPolled ? 'Stop polling' : 'Poll this source'}
        </button>
      )}
      <Link
        aria-label={`Open the form of ${code}`}
        className="source-row__open"
        href={`/admin/collections/sources/${id}`}
        prefetch={false}
      >
        Open
      </Link>
    </div>
  )
}
