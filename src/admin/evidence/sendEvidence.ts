import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const unheard = 'The newsroom did not answer. Check your connection and try again.'

/** Sends a form to one of our endpoints; null when it was taken, else the sentence of the refusal. */
export const sendEvidence = async (address: string, body: FormData): Promise<string | null> => {
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'include', body })
    if (response.ok) return null
    return refusal.safeParse(await response.json()).data?.errors[0]?.message ?? unheard
  } catch {
    return unheard
  }
}
