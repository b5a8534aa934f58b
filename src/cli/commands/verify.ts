import type { Payload } from 'payload'
import { verifyPaper } from '../../commands/verifyPaper.ts'

interface Depth {
  chainOnly: boolean
  trusted: readonly string[]
}

/**
 * `monexus verify [--chain-only] [--trust KEY…]`: 0 when every release, signature, snapshot and page is what
 * it should be, else 1 with each fault.
 */
export const verify = async (
  payload: Payload,
  depth: Depth,
  say: (line: string) => void,
): Promise<number> => {
  const { releases, problems, notes } = await verifyPaper(payload, depth)
  for (const problem of problems) say(problem)
  for (const note of notes) say(note)
  if (problems.length === 0) say(`${releases} ${releases === 1 ? 'release' : 'releases'}: the chain holds.`)
  return problems.length === 0 ? 0 : 1
}
