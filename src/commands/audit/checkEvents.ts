import type { Payload } from 'payload'
import type { AuditFinding } from '../../domain/audit/auditFinding.ts'
import { verifyEvents, type EventChain } from '../../domain/audit/verifyEvents.ts'
import { eventsInBatches } from './eventsInBatches.ts'

/** Rows that hold no place of their own are not met on the way from place to place. */
const countBeside = async (payload: Payload, { events, head }: EventChain): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: 'events',
    where: { sequence: { less_than_equal: head.sequence } },
  })
  return Math.max(0, totalDocs - events)
}

const broken = (where: string, message: string): AuditFinding => ({
  code: 'chain-broken',
  where,
  key: where,
  message,
})

/** Follows the chain of events from its first to its last; what breaks it comes with what it holds. */
export const checkEvents = async (
  payload: Payload,
): Promise<{ chain: EventChain; findings: AuditFinding[] }> => {
  async function* rows() {
    for await (const batch of eventsInBatches(payload)) yield* batch
  }
  const chain = await verifyEvents(rows())
  const beside = await countBeside(payload, chain)
  const findings: AuditFinding[] = []
  if (chain.broken) findings.push(broken(`events/${chain.broken.sequence}`, chain.broken.sentence))
  if (beside > 0) findings.push(broken('events', `Places in the chain are taken twice, by ${beside} more.`))
  return { chain, findings }
}
