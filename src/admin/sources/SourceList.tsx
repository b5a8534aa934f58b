'use client'
import { Link } from '@payloadcms/ui'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import { SourceRow } from './SourceRow.tsx'
import type { SourceActs } from './useSourceActs.ts'

interface SourceListProps {
  shown: readonly SourceAtDesk[]
  /** True where no source is registered at all. */
  isEmpty: boolean
  selected: string | null
  onSelect: (id: string) => void
  now: Date
  acts: SourceActs
  mayChange: boolean
}

const Nothing = ({ isEmpty, mayChange }: Pick<SourceListProps, 'isEmpty' | 'mayChange'>) => (
  <p className="sources-empty">
    {isEmpty ? 'The wire has nobody to listen to yet. ' : 'No source is like that.'}
    {isEmpty && mayChange && (
      <Link href="/admin/collections/sources/create" prefetch={false}>
        Register the first source
      </Link>
    )}
  </p>
)

/** The sources that are shown. */
export const SourceList = ({ shown, isEmpty, selected, onSelect, ...each }: SourceListProps) =>
  shown.length === 0 ? (
    <Nothing isEmpty={isEmpty} mayChange={each.mayChange} />
  ) : (
    <ol aria-label="Sources" className="source-rows">
      {shown.map((source) => (
        <SourceRow
          {...each}
          isSelected={selected === source.id}
          key={source.id}
          onSelect={() => onSelect(source.id)}
          source={source}
        />
      ))}
    </ol>
  )
