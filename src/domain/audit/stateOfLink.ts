import { idOf } from '../publication/idOf.ts'
import { groupOf } from './groupOf.ts'
import { momentOf } from './momentOf.ts'
import { textOf } from './textOf.ts'

/** What the events of a provenance link vouch for: what it points at, its evidence, what was said of it. */
export const stateOfLink = (link: Record<string, unknown>) => {
  const verification = groupOf(link['verification'])
  const recheck = groupOf(link['recheck'])
  return {
    article: idOf(link['article']),
    rawUrl: textOf(link['rawUrl']),
    identity: textOf(link['identity']),
    role: textOf(link['role']),
    postedAt: momentOf(link['postedAt']),
    evidence: idOf(link['evidence']),
    status: textOf(verification['status']) ?? 'unverified',
    by: idOf(verification['by']),
    checkedAt: momentOf(verification['at']),
    recheck: textOf(recheck['state']),
    lookedAt: momentOf(recheck['at']),
    settledAt: momentOf(recheck['settledAt']),
  }
}
export type LinkState = ReturnType<typeof stateOfLink>
