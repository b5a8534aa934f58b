import { idOf } from '../publication/idOf.ts'
import { momentOf } from './momentOf.ts'
import { textOf } from './textOf.ts'

/** What the events of an agent’s key vouch for: whom it works for, what it allows, and which key it is. */
export const stateOfAgentKey = ({ owner, rights, keySha256, revokedAt }: Record<string, unknown>) => ({
  owner: idOf(owner),
  rights: (Array.isArray(rights) ? rights.map(String) : []).toSorted(),
  key: textOf(keySha256),
  revokedAt: momentOf(revokedAt),
})
