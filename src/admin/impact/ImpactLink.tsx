import type { ChangedLink } from '../../commands/gatherImpact.ts'
import { isSafeHref } from '../../domain/publication/isSafeHref.ts'
import { shortTime } from '../shortTime.ts'
import { SettleImpact } from './SettleImpact.tsx'
import { WordChanges } from './WordChanges.tsx'

interface ImpactLinkProps {
  link: ChangedLink
  article: string
  isPrinted: boolean
  now: Date
}

const words: Partial<Record<ChangedLink['state'], string>> = { edited: 'Edited', deleted: 'Gone' }

const Address = ({ name, address }: Pick<ChangedLink, 'name' | 'address'>) =>
  isSafeHref(address) ? (
    <a href={address} rel="noopener noreferrer" target="_blank">
      {name}
    </a>
  ) : (
    <span>{name}</span>
  )

const Claims = ({ claims }: Pick<ChangedLink, 'claims'>) =>
  claims.length === 0 ? (
    <p className="impact__none">No claim cites it.</p>
  ) : (
    <ul className="impact__claims">
      {claims.map(({ text, isSole }, index) => (
        <li key={`${String(index)} ${text}`}>
          <span dir="auto">{text}</span>
          {isSole && <strong className="impact__sole">Rests on this alone</strong>}
        </li>
      ))}
    </ul>
  )

const Gone = ({ note, before }: Pick<ChangedLink, 'note' | 'before'>) => (
  <div className="word-changes">
    <p className="word-changes__note">
      {note || 'The page says that it is gone.'} What was frozen of it stays:
    </p>
    <p dir="auto">{before}</p>
  </div>
)

/** One source that changed: what it said, what it says now, and the claims that cite it. */
export const ImpactLink = ({ link, article, isPrinted, now }: ImpactLinkProps) => (
  <li className="impact__link">
    <p className="impact__source">
      <span className={`impact__state impact__state--${link.state}`}>{words[link.state]}</span>
      <Address {...link} />
      <span className="today__note">seen {shortTime(link.since, now)}</span>
    </p>
    <Claims claims={link.claims} />
    {link.state === 'edited' ? <WordChanges after={link.after} before={link.before} /> : <Gone {...link} />}
    <SettleImpact article={article} isPrinted={isPrinted} link={link.id} />
  </li>
)
