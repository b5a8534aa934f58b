'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { printedNote } from './printedNote.ts'
import { pressAnswer } from './pressAnswer.ts'
import { revealPanel } from './revealPanel.ts'
import { useEditionGate } from './useEditionGate.ts'

/** Prints the edition that is being edited, says what came of it and shows the edition anew. */
export const usePress = (): ((reason: string) => Promise<void>) => {
  const { id, ask } = useEditionGate()
  const { config } = useConfig()
  return async (reason) => {
    if (id === null) return
    const json: unknown = await fetch(`${config.serverURL}${config.routes.api}/editions/${id}/press`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(reason.trim() === '' ? {} : { reason }),
    }).then(
      (response) => response.json(),
      () => null,
    )
    const { printed, sentence } = pressAnswer(json)
    await ask()
    if (!printed) {
      toast.error(sentence)
      return revealPanel(id)
    }
    printedNote.keep(sentence)
    // The form, the lists beside it and the day’s number are all new: nothing less shows all of them.
    window.location.reload()
  }
}
