import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const unheard = 'The newsroom did not answer. Check your connection and try again.'

/** Asks something of the newsroom; null when it was done, else the sentence of the refusal. */
export const askNewsroom = async (
  address: string,
  body: unknown,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<string | null> => {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    return refusal.safeParse(await response.json()).data?.errors[0]?.message ?? unheard
  } catch {
    return unheard
  }
}
