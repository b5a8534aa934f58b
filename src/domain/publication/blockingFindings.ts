import type { Finding } from './finding.ts'

/** The findings that refuse the act; warnings are left out. */
export function blockingFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'block')
}
