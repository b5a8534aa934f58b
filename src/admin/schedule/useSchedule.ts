'use client'
import { toast, useConfig, useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const unheard = 'The newsroom did not answer. Reload the page to see whether it was scheduled.'

const ask = async (address: string, question: RequestInit): Promise<string | null> => {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...question,
    })
    if (response.ok) return null
    return refusal.safeParse(await response.json()).data?.errors[0]?.message ?? unheard
  } catch {
    return unheard
  }
}

/** Sets the schedule of the article that is being edited, takes it back, and says what came of it. */
export const useSchedule = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const address = `${config.serverURL}${config.routes.api}/articles/${String(id)}/schedule`
  const tell = (refused: string | null, done: string): boolean => {
    if (refused !== null) toast.error(refused)
    else {
      toast.success(done)
      clearRouteCache()
    }
    return refused === null
  }
  return {
    schedule: async (at: Date) =>
      tell(
        await ask(address, { method: 'POST', body: JSON.stringify({ at: at.toISOString() }) }),
        'Scheduled. The text that was cleared is published then, and no other.',
      ),
    cancel: async () => tell(await ask(address, { method: 'DELETE' }), 'The schedule was taken back.'),
  }
}
