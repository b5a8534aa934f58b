'use client'
import type { PlanEdition } from '../../domain/editions/plan/plan.ts'
import { KeyTable } from '../desk/KeyTable.tsx'
import { PressDialog } from '../press/PressDialog.tsx'
import { printedSentence } from '../press/printedSentence.ts'
import type { PlannerDialog } from './PlannerHead.tsx'
import { usePlanner } from './PlannerContext.tsx'
import { planWords } from './planWords.data.ts'
import { ScheduleDialog } from './ScheduleDialog.tsx'
import { useEditionActs } from './useEditionActs.ts'
import { VoidDialog } from './VoidDialog.tsx'

interface PlannerDialogsProps {
  open: PlannerDialog | null
  api: string
  look: () => Promise<void>
  onClose: () => void
}

const OfEdition = ({ edition, open, api, look, onClose }: PlannerDialogsProps & { edition: PlanEdition }) => {
  const { plan, say } = usePlanner()
  const done = (sentence: string): void => {
    onClose()
    say(sentence)
    void look()
  }
  const acts = useEditionActs(`${api}/${edition.id}`, done)
  const close = (): void => {
    onClose()
    void look()
  }
  if (open === 'press')
    return (
      <PressDialog
        date={plan.date}
        edition={edition.id}
        onClose={close}
        onPrinted={(release) => done(`${printedSentence(release)}.`)}
        release={edition.printed ? edition.revision + 1 : 1}
      />
    )
  if (open === 'schedule') return <ScheduleDialog acts={acts} edition={edition} onClose={close} />
  if (open === 'void')
    return <VoidDialog acts={acts} date={plan.date} isVoid={edition.status === 'void'} onClose={close} />
  return null
}

/** Whichever dialog of the planner is open. */
export const PlannerDialogs = (dialogs: PlannerDialogsProps) => {
  const { plan } = usePlanner()
  if (dialogs.open === 'keys')
    return <KeyTable keys={planWords.keys} onClose={dialogs.onClose} title="Keys of the planner" />
  return plan.edition && <OfEdition {...dialogs} edition={plan.edition} key={dialogs.open} />
}
