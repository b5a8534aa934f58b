import type { z } from 'zod'

/** What the newsroom answers at an address; null when nothing that can be read comes back. */
export const readNewsroom = async <Answer>(
  address: string,
  shape: z.ZodType<Answer>,
): Promise<Answer | null> => {
  try {
    const response = await fetch(address, { credentials: 'include' })
    return response.ok ? (shape.safeParse(await response.json()).data ?? null) : null
  } catch {
    return null
  }
}
