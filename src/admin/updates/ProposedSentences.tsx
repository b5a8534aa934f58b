import { Link } from '@payloadcms/ui'
import type { ProposedDraft } from '../../commands/synthesis/rolling/readProposals.ts'
import { counted } from '../counted.ts'

interface Proposed {
  proposed: ProposedDraft
  /** Where the article is edited, and the draft taken over. */
  address: string
}

/** What taking the drafted update over would change in the text; that is done in the article. */
export const ProposedSentences = ({ proposed: { proposals, accepted }, address }: Proposed) => (
  <div className="updates__proposed">
    <p className="impact__source">
      <strong>
        {proposals.length === 0
          ? 'The draft of the update was decided on.'
          : `Proposed: ${counted(proposals.length, 'change', 'changes')} to the text`}
      </strong>
      {accepted > 0 && (
        <span className="today__note">
          {counted(accepted, 'sentence', 'sentences')} taken over, not printed yet
        </span>
      )}
    </p>
    <ul>
      {proposals.map(({ before, after }, at) => (
        <li key={`${String(at)} ${before ?? ''}`}>
          <p className="word-changes" dir="auto">
            {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
          </p>
        </li>
      ))}
    </ul>
    <p className="updates__rule">
      It is taken over in the article. Links of what is in print are a publisher’s to change: a sentence that
      needs a new one waits for an editor who may publish.
    </p>
    <Link href={address}>Open the article with its draft</Link>
  </div>
)
