import type { Finding } from '../../domain/publication/finding.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { GateRefusal } from '../../errors/GateRefusal.ts'
import { ProofOutdated } from '../../errors/ProofOutdated.ts'

/** What the gate found, a line each, indented below the sentence they belong to. */
export const findingLines = (findings: readonly Finding[]): string[] =>
  findings.map((one) => `  ${one.code} (${one.path}): ${one.message} ${one.fix}`)

/** Why an act was refused, in lines for a terminal. @throws whatever is no refusal. */
export const refusalLines = (error: unknown): string[] => {
  if (error instanceof GateRefusal) return [error.message, ...findingLines(error.data.findings)]
  if (error instanceof ProofOutdated)
    return [
      error.message,
      ...error.data.changes.map(({ what, sentence }) => `  ${what}: ${sentence}`),
      ...findingLines(error.data.findings),
    ]
  if (error instanceof ActRefused) return [error.message]
  throw error
}
