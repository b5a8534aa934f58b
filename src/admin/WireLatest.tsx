import { Link } from '@payloadcms/ui'
import type { WireLine } from './gatherWire.ts'

/** The last items of the wire, as the ticker shows them. */
export const WireLatest = ({ lines }: { lines: WireLine[] }) => (
  <section className="today__wire">
    <h3 className="today__heading">
      <Link href="/admin/collections/wire-items">Last on the wire</Link>
    </h3>
    {lines.length === 0 ? (
      <p className="today__empty">The wire is silent. Take items in with “npx monexus ingest”.</p>
    ) : (
      <ul className="today__list">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="today__time">{line.time}</span>
            <span className="today__code">{line.code}</span>
            <Link href={`/admin/collections/wire-items/${line.id}`}>{line.headline}</Link>
          </li>
        ))}
      </ul>
    )}
  </section>
)
