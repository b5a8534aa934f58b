import type { Finding } from './finding.ts'
import type { Waiver } from './waiver.ts'

interface Waived {
  waivers: readonly Waiver[]
  /** The ids of the links in their order, so that `provenance.0` finds its link. */
  links: readonly string[]
}

const linkOf = ({ path }: Finding, links: readonly string[]): string | null => {
  const [field, row] = path.split('.')
  return field === 'provenance' && row !== undefined ? (links[Number(row)] ?? null) : null
}

/** What a publisher answers for by name does not block any more; it stays in sight as a warning. */
export const withWaivers = (findings: readonly Finding[], { waivers, links }: Waived): Finding[] =>
  findings.map((finding) => {
    const waiver = waivers.find((one) => one.code === finding.code && one.link === linkOf(finding, links))
    if (!waiver) return finding
    return {
      ...finding,
      severity: 'warn',
      message: `${finding.message} Waived: ${waiver.reason}`,
      fix: 'Nothing; readers see the reason on the provenance page.',
    }
  })
