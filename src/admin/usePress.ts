'use client'
import { toast, useConfig, useRouteCache } from '@payloadcms/ui'
import { pressAnswer } from './pressAnswer.ts'
import { revealPanel } from './revealPanel.ts'
import { useEditionGate } from './useEditionGate.ts'

/** Prints the edition that is being edited, says what came of it and shows the edition anew. */
export const usePress = (): ((reason: string) => Promise<void>) => {
  const { id, ask } = useEditionGate()
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
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
    const read = { label: 'Read the paper', onClick: () => window.open('/', '_blank', 'noopener') }
    toast.success(sentence, { action: read, duration: 12_000 })
    clearRouteCache()
  }
}
