import type { PayloadRequest } from 'payload'
import type { Finding } from '../domain/publication/finding.ts'
import { checkAtGate } from './checkAtGate.ts'
import { type Clearable, readClearable } from './readClearable.ts'

interface Clearing {
  /** The article as it would stand, with its id. */
  article: Record<string, unknown>
  /** Id of the fact-checker. */
  by: string
  now: Date
  req: PayloadRequest
}

/** What the gate has to say to a fact-checker who clears an article now, and what they would clear. */
export const clearNow = async ({
  article,
  by,
  now,
  req,
}: Clearing): Promise<Clearable & { findings: Finding[] }> => {
  const stands = { ...article, clearance: { hash: 'now', by } }
  const [findings, clearable] = await Promise.all([
    checkAtGate(req.payload, { article: stands, act: 'clear', now, req }),
    readClearable(req.payload, { article: stands, req }),
  ])
  return { findings, ...clearable }
}
