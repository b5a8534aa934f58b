import type { Finding } from '../domain/publication/finding.ts'
import { waitsForChecker } from '../domain/publication/waitsForChecker.ts'

const several = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/**
 * Findings in a few words, counted as the panel groups them: `6 block, 2 wait for check, 1 warns`; where
 * none of them blocks, `Clear for print, 1 warns`.
 */
export const readinessLabel = (findings: readonly Finding[]): string => {
  const blocking = findings.filter((one) => one.severity === 'block')
  const waiting = blocking.filter(waitsForChecker).length
  const first = [
    ...several(blocking.length - waiting, 'blocks', 'block'),
    ...several(waiting, 'waits for check', 'wait for check'),
  ]
  const warning = several(findings.length - blocking.length, 'warns', 'warn')
  return [...(blocking.length === 0 ? ['Clear for print'] : first), ...warning].join(', ')
}
