import type { Payload } from 'payload'
import { auditNewsroom, type AuditOptions, type AuditReport } from '../../commands/auditNewsroom.ts'

/** The word that is in the plural stands first, or last of two. */
const inWords = ([what, count]: [string, number]): string =>
  `${count} ${count === 1 ? what.replace(/s\b/, '') : what}`

const summary = ({ checked, findings, more }: AuditReport): string => {
  const counts = Object.entries(checked).map(inWords)
  const found = findings.length + more
  const outcome = found === 0 ? 'everything is in order' : `${found} ${found === 1 ? 'finding' : 'findings'}`
  return `${counts.join(', ')}: ${outcome}.`
}

/** `monexus audit`: 0 when everything is what its hashes and events say, else 1 with each finding. */
export const audit = async (
  payload: Payload,
  options: AuditOptions,
  say: (line: string) => void,
): Promise<number> => {
  const report = await auditNewsroom(payload, options)
  for (const { where, message } of report.findings) say(`${where}: ${message}`)
  if (report.more > 0) say(`and ${report.more} more.`)
  say(`Newest event: ${report.head.sequence}, ${report.head.sha256}`)
  say(summary(report))
  return report.findings.length === 0 ? 0 : 1
}
