'use client'
import { Button, toast, useAuth, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { counted } from './counted.ts'
import type { GateReport } from './gateAnswer.ts'
import { lineupSentence } from './lineupSentence.ts'
import type { PrintedRelease } from './press/pressLine.ts'
import { PressDialog } from './press/PressDialog.tsx'
import { printedSentence } from './press/printedSentence.ts'
import { printedNote } from './printedNote.ts'
import { revealPanel } from './revealPanel.ts'
import { useEditionGate } from './useEditionGate.ts'
import { useTellPrinted } from './useTellPrinted.ts'

const shut = ['closed', 'void']

const usePrinted = () => ({
  date: useFormFields(([fields]) => String(fields['date']?.value ?? '')),
  status: useFormFields(([fields]) => String(fields['status']?.value ?? 'planning')),
  release: useFormFields(([fields]) => Number(fields['revision']?.value ?? 0)) + 1,
})

const Lineup = ({ report }: { report: GateReport }) => (
  <>
    <p>{lineupSentence(report)} A release is public at once and stays in the chain of releases.</p>
    <ol className="print-confirmation__lineup">
      {report.articles.map((one) => (
        <li key={one.id}>
          <span className="lineup__section">{one.section}</span> {one.headline}
        </li>
      ))}
    </ol>
  </>
)

const showAnew = (release: PrintedRelease): void => {
  printedNote.keep(printedSentence(release))
  // The form, the lists beside it and the day’s number are all new: nothing less shows all of them.
  window.location.reload()
}

/** The press: shown to those who print, while the edition may be printed. */
export const PrintButton = () => {
  const { user } = useAuth()
  const { id, answer, ask } = useEditionGate()
  const { date, status, release } = usePrinted()
  const [isOpen, setIsOpen] = useState(false)
  const modified = useFormModified()
  useTellPrinted(answer !== null)
  if (id === null || shut.includes(status) || !mayAct(rolesOf(user), 'press')) return null

  const confirm = async (): Promise<void> => {
    if (modified) return void toast.info('Save the edition first: the press prints what was saved.')
    const now = await ask()
    if (!now.ok) return void toast.error(now.sentence)
    const blocking = blockingFindings(now.report.findings).length
    if (blocking === 0) return setIsOpen(true)
    toast.error(`Not yet: ${counted(blocking, 'finding stands', 'findings stand')} in the way of this paper.`)
    revealPanel(id)
  }
  return (
    <>
      <Button
        buttonStyle="primary"
        id="action-print"
        margin={false}
        onClick={() => void confirm()}
        size="medium"
        type="button"
      >
        {release > 1 ? `Print again (release ${release})` : 'Print edition'}
      </Button>
      {isOpen && (
        <PressDialog
          date={date}
          edition={id}
          onClose={() => setIsOpen(false)}
          onPrinted={showAnew}
          release={release}
        >
          {answer?.ok && <Lineup report={answer.report} />}
        </PressDialog>
      )}
    </>
  )
}
