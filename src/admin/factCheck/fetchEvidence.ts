import { z } from 'zod'
import { evidenceBasis } from '../../domain/evidence/evidenceRecord.ts'

const evidence = z.object({
  id: z.string(),
  sha256: z.string(),
  basis: evidenceBasis,
  url: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  authors: z.array(z.string()).nullish().catch(null),
  postedAt: z.string().nullish(),
  retrievedAt: z.string(),
  note: z.string().nullish(),
})
/** A frozen copy as the desk shows it. */
export type FrozenCopy = z.infer<typeof evidence>

/** Frozen copies never change: each is asked for once. */
const known = new Map<string, Promise<FrozenCopy | null>>()

const read = async (address: string): Promise<FrozenCopy | null> => {
  const response = await fetch(address, { credentials: 'include' })
  return evidence.safeParse(await response.json()).data ?? null
}

/** Reads a frozen copy by its id; null when the newsroom does not give it. */
export const fetchEvidence = (api: string, id: string): Promise<FrozenCopy | null> => {
  const asked = known.get(id) ?? read(`${api}/evidence/${id}?depth=0`).catch(() => null)
  known.set(id, asked)
  void asked.then((found) => found ?? known.delete(id))
  return asked
}
