'use client'
import { Button, toast, useAuth, useFormFields, useFormModified, useModal } from '@payloadcms/ui'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { counted } from './counted.ts'
import { PrintConfirmation } from './PrintConfirmation.tsx'
import { revealPanel } from './revealPanel.ts'
import { useEditionGate } from './useEditionGate.ts'
import { usePress } from './usePress.ts'
import { useTellPrinted } from './useTellPrinted.ts'

const shut = ['closed', 'void']

const usePrinted = () => ({
  date: useFormFields(([fields]) => String(fields['date']?.value ?? '')),
  status: useFormFields(([fields]) => String(fields['status']?.value ?? 'planning')),
  release: useFormFields(([fields]) => Number(fields['revision']?.value ?? 0)) + 1,
})

/** The press: shown to those who print, while the edition may be printed. */
export const PrintButton = () => {
  const { user } = useAuth()
  const { id, answer, ask } = useEditionGate()
  const { date, status, release } = usePrinted()
  const { openModal } = useModal()
  const modified = useFormModified()
  const press = usePress()
  useTellPrinted(answer !== null)
  if (id === null || shut.includes(status) || !mayAct(rolesOf(user), 'press')) return null

  const slug = `print-${id}`
  const confirm = async (): Promise<void> => {
    if (modified) return void toast.info('Save the edition first: the press prints what was saved.')
    const now = await ask()
    if (!now.ok) return void toast.error(now.sentence)
    const blocking = blockingFindings(now.report.findings).length
    if (blocking === 0) return openModal(slug)
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
      {answer?.ok && (
        <PrintConfirmation
          date={date}
          onConfirm={press}
          release={release}
          report={answer.report}
          slug={slug}
        />
      )}
    </>
  )
}
