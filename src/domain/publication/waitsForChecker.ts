import type { Finding, FindingCode } from './finding.ts'

const ofTheCheckers: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'link-unverified',
  'clearance-missing',
  'clearance-stale',
  'checker-is-author',
])

/** True for what only a fact-checker can settle: an editor who meets nothing else has done their part. */
export const waitsForChecker = ({ code }: Pick<Finding, 'code'>): boolean => ofTheCheckers.has(code)
