import type { Finding } from '../domain/publication/finding.ts'

export interface FindingGroup {
  title: string
  severity: Finding['severity']
  findings: Finding[]
}

const titles: [Finding['severity'], string][] = [
  ['block', 'Blocks publication'],
  ['warn', 'Worth a look'],
]

/** What blocks first, then what is worth a look; a group without findings is left out. */
export const groupFindings = (findings: readonly Finding[]): FindingGroup[] =>
  titles
    .map(([severity, title]) => ({
      title,
      severity,
      findings: findings.filter((one) => one.severity === severity),
    }))
    .filter((group) => group.findings.length > 0)
