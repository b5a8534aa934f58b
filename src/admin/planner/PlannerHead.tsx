'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { longDate } from '../../domain/editions/longDate.ts'
import { editionLabel } from '../../domain/editions/editionLabel.ts'
import type { PlanEdition } from '../../domain/editions/plan/plan.ts'
import { DeskSaid } from '../desk/DeskSaid.tsx'
import { PlannerDays } from './PlannerDays.tsx'
import { usePlanner } from './PlannerContext.tsx'
import { planSentences } from './planSentences.ts'

export type PlannerDialog = 'press' | 'schedule' | 'void' | 'keys'

interface PlannerHeadProps {
  said: string
  mayPrint: boolean
  onOpen: (dialog: PlannerDialog) => void
}

const Schedule = ({ press }: Pick<PlanEdition, 'press'>) => {
  if (!press) return null
  const at = `${press.at.slice(0, 16).replace('T', ' ')} UTC`
  return press.note === null ? (
    <p>Prints by itself at {at}, if nothing is changed by then.</p>
  ) : (
    <p className="planner-head__alarm" role="alert">
      It was to print at {at}. {press.note}
    </p>
  )
}

const isShut = ({ status }: PlanEdition): boolean => status === 'closed' || status === 'void'

const Acts = ({ edition, onOpen }: { edition: PlanEdition; onOpen: PlannerHeadProps['onOpen'] }) => (
  <>
    {!isShut(edition) && (
      <button
        aria-keyshortcuts="p"
        className="desk-button desk-button--main"
        onClick={() => onOpen('press')}
        type="button"
      >
        {edition.printed ? `Print release ${String(edition.revision + 1)}…` : 'Proof and print…'}
      </button>
    )}
    {!isShut(edition) && (
      <button aria-keyshortcuts="s" className="desk-button" onClick={() => onOpen('schedule')} type="button">
        {edition.press ? 'Scheduled…' : 'Print later…'}
      </button>
    )}
    {!edition.printed && (
      <button className="desk-button" onClick={() => onOpen('void')} type="button">
        {edition.status === 'void' ? 'Print it after all…' : 'No paper on this day…'}
      </button>
    )}
  </>
)

const Facts = ({ edition }: { edition: PlanEdition }) => {
  const { plan, board } = usePlanner()
  const { config } = useConfig()
  return (
    <div className="planner-head__facts">
      <p>
        {editionLabel(plan.date)} {planSentences.state(edition)}
        {edition.status !== 'void' && ` ${planSentences.size({ ...plan, ...board })}.`}
      </p>
      {edition.status !== 'void' && (
        <p className="planner-head__soft">
          {planSentences.proofed(edition)}{' '}
          <Link href={`${config.routes.admin}/collections/editions/${edition.id}`}>Its releases</Link>
        </p>
      )}
      <Schedule press={edition.press} />
    </div>
  )
}

/** Whose day it is, where its paper stands, and what can be done about it. */
export const PlannerHead = ({ said, mayPrint, onOpen }: PlannerHeadProps) => {
  const { plan } = usePlanner()
  return (
    <header className="planner-head">
      <h1 className="desk__title">{longDate(plan.date)}</h1>
      <PlannerDays date={plan.date} today={plan.today} />
      {plan.edition && <Facts edition={plan.edition} />}
      <div className="planner-head__acts">
        {plan.edition && mayPrint && <Acts edition={plan.edition} onOpen={onOpen} />}
        <button aria-keyshortcuts="?" className="desk-button" onClick={() => onOpen('keys')} type="button">
          Keys <kbd>?</kbd>
        </button>
      </div>
      <DeskSaid isHeard said={said} />
    </header>
  )
}
