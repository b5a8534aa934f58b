import { isDatedAhead } from '../../domain/wire/believedTime.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'
import type { WireWarning } from './wireParser.ts'

/** Tells of items that the document called `name` dates later than it was received. */
export function warnAhead(name: string, items: readonly WireItem[], receivedAt: Date): WireWarning[] {
  const ahead = items.filter(({ postedAt }) => isDatedAhead(postedAt, receivedAt.toISOString())).length
  if (ahead === 0) return []
  const which = ahead === 1 ? '1 entry is dated' : `${String(ahead)} entries are dated`
  const message = `${name}: ${which} later than received; the time of receipt stands for it.`
  return [{ code: 'time-ahead', message }]
}
