import { z } from 'zod'

const coded = z.object({ code: z.string() }).optional().catch(undefined)
const refusal = z.object({ errors: z.array(z.object({ message: z.string(), data: coded })).min(1) })
const unheard = 'The newsroom did not answer. Check your connection and try again.'

type Method = 'POST' | 'PATCH'

/** What the newsroom answers to an order: the sentence of its refusal with its code, or what it did. */
export type NewsroomAnswer = { refusal: string; code: string | null } | { refusal: null; body: unknown }

const refusalIn = (body: unknown): NewsroomAnswer => {
  const told = refusal.safeParse(body).data?.errors[0]
  return told ? { refusal: told.message, code: told.data?.code ?? null } : { refusal: unheard, code: null }
}

/** Orders something of the newsroom, and answers what it said. */
export const orderAtNewsroom = async (
  address: string,
  order: unknown,
  method: Method = 'POST',
): Promise<NewsroomAnswer> => {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(order),
    })
    const body: unknown = await response.json()
    if (response.ok) return { refusal: null, body }
    return refusalIn(body)
  } catch {
    return { refusal: unheard, code: null }
  }
}

/** Asks something of the newsroom; null when it was done, else the sentence of the refusal. */
export const askNewsroom = async (address: string, body: unknown, method?: Method): Promise<string | null> =>
  (await orderAtNewsroom(address, body, method)).refusal
