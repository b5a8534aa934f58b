'use client'
import { Link } from '@payloadcms/ui'
import { counted } from '../counted.ts'
import { DeskSaid } from '../desk/DeskSaid.tsx'
import { shortTime } from '../shortTime.ts'
import { useDesk } from './DeskContext.tsx'
import { saidBy } from './saidBy.ts'

const stages: Record<string, string> = {
  draft: 'Still a draft: it was not sent to fact-check.',
  killed: 'Killed: nothing is to be checked.',
}

const useStage = (): string => {
  const { standing, view, now } = useDesk()
  const { stage, clearance } = standing
  if (stage === 'cleared' && clearance)
    return saidBy({ state: 'verified', ...clearance }, now).replace('Verified', 'Cleared')
  if (stages[stage]) return stages[stage]
  return `In check${view.sentAt ? `, sent ${shortTime(view.sentAt, now)}` : ''}`
}

const Progress = () => {
  const { links, claims } = useDesk().standing
  const verified = links.filter(({ status }) => status === 'verified').length
  const checked = claims.filter(({ state }) => state === 'verified').length
  return (
    <p className="check-bar__progress">
      {verified} of {counted(links.length, 'link', 'links')} verified, {checked} of{' '}
      {counted(claims.length, 'claim', 'claims')} checked
    </p>
  )
}

/** Where the article stands, what was done last, and the acts upon the whole of it. */
export const DeskBar = ({ said, isHeard }: { said: string; isHeard: boolean }) => {
  const { view, standing, open } = useDesk()
  const stage = useStage()
  return (
    <div className="check-bar">
      <div className="check-bar__where">
        <p className="check-bar__stage">
          {stage}
          {standing.editing && (
            <span className="check-bar__editing">{standing.editing} has it open for editing</span>
          )}
        </p>
        <Progress />
      </div>
      <div className="check-bar__acts">
        <Link className="check-bar__edit" href={`/admin/collections/articles/${view.id}`} prefetch={false}>
          Open in the editor
        </Link>
        <button aria-keyshortcuts="?" className="desk-button" onClick={() => open('keys')} type="button">
          Keys <kbd>?</kbd>
        </button>
        {view.readOnly === null && standing.stage !== 'cleared' && (
          <button
            aria-keyshortcuts="c"
            className="desk-button desk-button--main"
            onClick={() => open('clear')}
            type="button"
          >
            Clear <kbd>c</kbd>
          </button>
        )}
      </div>
      {view.readOnly !== null && <p className="check-bar__readonly">{view.readOnly}</p>}
      <DeskSaid isHeard={isHeard} said={said} />
    </div>
  )
}
