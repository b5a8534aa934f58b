import type { Finding } from '../domain/publication/finding.ts'
import { waitsForChecker } from '../domain/publication/waitsForChecker.ts'

const several = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/**
 * Findings in a few words, counted as the panel groups them: `6 blocks, 2 wait for check, 1 warning`;
 * where none of them blocks, `Clear for print, 1 warning`.
 */
export const readinessLabel = (findings: readonly Finding[]): string => {
  const blocking = findings.filter((one) => one.severity === 'block')
  const waiting = blocking.filter(waitsForChecker).length
  const first = [
    ...several(blocking.length - waiting, 'block', 'blocks'),
    ...several(waiting, 'waits for check', 'wait for check'),
  ]
  const warning = several(findings.length - blocking.length, 'warning', 'warnings')
  return [...(blocking.length === 0 ? ['Clear for print'] : first), ...warning].join(', ')
}
