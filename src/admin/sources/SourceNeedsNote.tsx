import { Link } from '@payloadcms/ui'
import { counted } from '../counted.ts'
import { Outside } from '../desk/Outside.tsx'
import type { SourceNeeds } from './gatherSourceNeeds.ts'

/** Says on the dashboard which sources need a hand; nothing while all are well. */
export const SourceNeedsNote = ({ needs: { count, first } }: { needs: SourceNeeds }) =>
  count === 0 ? null : (
    <div className="today__needs">
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
    </div>
  )
