import type { Finding } from '../domain/publication/finding.ts'
import { waitsForChecker } from '../domain/publication/waitsForChecker.ts'

type Group = 'block' | 'check' | 'warn'

export interface FindingGroup {
  title: string
  group: Group
  findings: Finding[]
}

const titles: [Group, string][] = [
  ['block', 'Blocks publication'],
  ['check', 'Waits for fact-check'],
  ['warn', 'Worth a look'],
]

const groupOf = (finding: Finding): Group =>
  finding.severity === 'block' && waitsForChecker(finding) ? 'check' : finding.severity

/** What an editor mends first, then what fact-checkers settle, then what is worth a look; no empty group. */
export const groupFindings = (findings: readonly Finding[]): FindingGroup[] =>
  titles
    .map(([group, title]) => ({ title, group, findings: findings.filter((one) => groupOf(one) === group) }))
    .filter((one) => one.findings.length > 0)
