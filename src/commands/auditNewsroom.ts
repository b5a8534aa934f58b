import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { AuditFinding } from '../domain/audit/auditFinding.ts'
import { auditLooks, type AuditLook } from './audit/auditLooks.ts'
import { checkEvents } from './audit/checkEvents.ts'
import { lookAgain } from './audit/lookAgain.ts'

/** Of more findings than this only the number is kept: a newsroom that was rewritten has millions. */
const kept = 1000

/** Until the next look it waits longer than an act takes to be put on record. */
const aWhile = () => pause(3000)

export interface AuditOptions {
  /** Where the files of the newsroom lie. */
  dataDir: string
  /** Only the chain of events, not what it is about. */
  eventsOnly?: boolean
  /** What is waited for before what was found is looked at once more. */
  between?: () => Promise<unknown>
}

export interface AuditReport {
  findings: AuditFinding[]
  /** How many were found beyond those. */
  more: number
  /** How many of each were looked through, by their plural. */
  checked: Record<string, number>
  /** The newest event: who writes it down elsewhere will notice that later ones were cut off. */
  head: { sequence: number; sha256: string }
}

const note = (report: AuditReport, finding: AuditFinding): void => {
  if (report.findings.length < kept) report.findings.push(finding)
  else report.more += 1
}

async function* counted(report: AuditReport, { counts, batches }: AuditLook): AsyncGenerator<string[]> {
  if (counts !== null) report.checked[counts] = 0
  for await (const keys of batches) {
    if (counts !== null) report.checked[counts] = (report.checked[counts] ?? 0) + keys.length
    yield keys
  }
}

/**
 * Checks that the newsroom is what its acts made it: the chain of events; evidence, wire revisions and
 * files against their hashes; links, checks, articles and accounts against the last event about them.
 * Works in batches and beside a newsroom that goes on working. It writes nothing.
 */
export const auditNewsroom = async (payload: Payload, options: AuditOptions): Promise<AuditReport> => {
  const { dataDir, eventsOnly = false, between = aWhile } = options
  const { chain, findings } = await checkEvents(payload)
  const { sequence, sha256 } = chain.head
  const report: AuditReport = {
    findings,
    more: 0,
    checked: { events: chain.events },
    head: { sequence, sha256 },
  }
  for (const look of eventsOnly ? [] : auditLooks(payload, dataDir))
    for await (const finding of lookAgain({ ...look, batches: counted(report, look), between }))
      note(report, finding)
  return report
}
