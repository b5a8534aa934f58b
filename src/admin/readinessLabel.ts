import type { Finding } from '../domain/publication/finding.ts'

/** Findings in a few words, e.g. `6 block, 1 warns`; none of them blocks in `Clear for print, 1 warns`. */
export const readinessLabel = (findings: readonly Finding[]): string => {
  const blocking = findings.filter((one) => one.severity === 'block').length
  const warning = findings.length - blocking
  const first = blocking === 0 ? 'Clear for print' : `${blocking} ${blocking === 1 ? 'blocks' : 'block'}`
  return warning === 0 ? first : `${first}, ${warning} ${warning === 1 ? 'warns' : 'warn'}`
}
