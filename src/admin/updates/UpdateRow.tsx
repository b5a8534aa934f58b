import type { OpenUpdate } from '../../commands/synthesis/rolling/gatherUpdates.ts'
import type { NewsEvidence } from '../../domain/synthesis/rolling/storyNews.ts'
import { isSafeHref } from '../../domain/publication/isSafeHref.ts'
import { shortTime } from '../shortTime.ts'
import { DismissUpdate } from './DismissUpdate.tsx'

const Source = ({ source, address }: Pick<NewsEvidence, 'source' | 'address'>) =>
  address !== null && isSafeHref(address) ? (
    <a href={address} rel="noopener noreferrer" target="_blank">
      {source}
    </a>
  ) : (
    <span>{source}</span>
  )

/** One thing that is new in a story: what is in print, the new words with who said them and when, and the way to let it go. */
export const UpdateRow = ({ update, now }: { update: OpenUpdate; now: Date }) => (
  <li className="impact__link">
    <p className="impact__source">
      <strong dir="auto">{update.words}</strong>
      <span className="today__note">found {shortTime(update.since, now)}</span>
    </p>
    <div>
      {update.sentence !== null && (
        <p className="updates__print" dir="auto">
          <span className="updates__label">In print</span> {update.sentence}
        </p>
      )}
    </div>
    <ul className="updates__evidence">
      {update.evidence.map(({ item, source, address, saidAt, exact }) => (
        <li key={item}>
          <q dir="auto">{exact}</q>{' '}
          <span className="today__note">
            <Source address={address} source={source} />, {shortTime(saidAt, now)}
          </span>
        </li>
      ))}
    </ul>
    <DismissUpdate update={update.id} />
  </li>
)
