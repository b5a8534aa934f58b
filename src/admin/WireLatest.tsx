import { Link } from '@payloadcms/ui'
import { Outside } from './desk/Outside.tsx'
import type { WireLine } from './gatherWire.ts'
import type { SourceNeeds } from './sources/gatherSourceNeeds.ts'
import { SourceNeedsNote } from './sources/SourceNeedsNote.tsx'

interface WireLatestProps {
  lines: WireLine[]
  needs: SourceNeeds
}

/** The last items of the wire, as the ticker shows them, and which sources need a hand. */
export const WireLatest = ({ lines, needs }: WireLatestProps) => (
  <section className="today__wire">
    <h3 className="today__heading">
      <Link href="/admin/collections/wire-items">Last on the wire</Link>
    </h3>
    <SourceNeedsNote needs={needs} />
    {lines.length === 0 ? (
      <p className="today__empty">The wire is silent. Take items in with “npx monexus ingest”.</p>
    ) : (
      <ul className="today__list">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="today__time">{line.time}</span>
            <span className="today__code">{line.code}</span>
            <Link href={`/admin/collections/wire-items/${line.id}`}>
              <Outside>{line.headline}</Outside>
            </Link>
          </li>
        ))}
      </ul>
    )}
  </section>
)
