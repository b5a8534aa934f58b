import { Link } from '@payloadcms/ui'
import type { Waiting } from './Waiting.ts'

const variantsOf = ({ isAlarm, isTold }: Pick<Waiting, 'isAlarm' | 'isTold'>): string[] => [
  ...(isAlarm ? ['today__waiting--alarm'] : []),
  ...(isTold ? ['today__waiting--told'] : []),
]

/** What waits for whoever is signed in, in one of their roles. */
export const WaitingList = ({ waiting: { title, empty, items, href, ...kind } }: { waiting: Waiting }) => (
  <section className={['today__waiting', ...variantsOf(kind)].join(' ')}>
    <h3 className="today__heading">
      <Link href={href}>{title}</Link>
    </h3>
    {items.length === 0 ? (
      <p className="today__empty">{empty}</p>
    ) : (
      <ul className="today__list">
        {items.map((item) => (
          <li key={item.key}>
            <Link href={item.href}>{item.title}</Link>
            <span className="today__note">{item.note}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)
