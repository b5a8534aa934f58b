import { Link } from '@payloadcms/ui'
import { counted } from '../counted.ts'
import { Outside } from '../desk/Outside.tsx'
import type { SourceNeeds } from './gatherSourceNeeds.ts'

const Sources = ({ count, first }: Pick<SourceNeeds, 'count' | 'first'>) => (
  <>
    <Link href="/admin/wire/sources?state=hand" prefetch={false}>
      {counted(count, 'source needs a hand', 'sources need a hand')}
    </Link>
    <ul className="today__needs-list">
      {first.map(({ id, code, words }) => (
        <li key={id}>
          <span className="today__code">{code}</span> <Outside>{words}</Outside>
        </li>
      ))}
    </ul>
  </>
)

const Folder = ({ notes }: Pick<SourceNeeds, 'notes'>) => (
  <>
    <Link href="/admin/wire/sources#source-notes" prefetch={false}>
      {counted(notes.length, 'thing in the watched folder', 'things in the watched folder')} to look at
    </Link>
    <ul className="today__needs-list">
      <li>
        <Outside>{notes[0] ?? ''}</Outside>
      </li>
    </ul>
  </>
)

/** Says on the dashboard which sources need a hand, and whether the watched folder does; nothing while all is well. */
export const SourceNeedsNote = ({ needs: { count, first, notes } }: { needs: SourceNeeds }) =>
  count + notes.length === 0 ? null : (
    <div className="today__needs">
      {count > 0 && <Sources count={count} first={first} />}
      {notes.length > 0 && <Folder notes={notes} />}
    </div>
  )
