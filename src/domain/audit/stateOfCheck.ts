import { idOf } from '../publication/idOf.ts'
import { momentOf } from './momentOf.ts'
import { textOf } from './textOf.ts'

/** What the event of a claim's check vouches for: what was said of which words. */
export const stateOfCheck = (check: Record<string, unknown>) => ({
  article: idOf(check['article']),
  status: textOf(check['status']),
  exact: textOf(check['exact']),
  note: textOf(check['note']),
  by: idOf(check['by']),
  checkedAt: momentOf(check['at']),
})
