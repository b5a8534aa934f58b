import type { VerificationStatus } from '../provenance/verificationStatus.ts'
import { blockingFindings } from './blockingFindings.ts'
import type { Finding, FindingCode } from './finding.ts'
import { refusalPhrases } from './refusalPhrases.data.ts'

const toVerify = (count: number, of: number): string =>
  `${count} of ${of} ${of === 1 ? 'link' : 'links'} to verify`

const questions = (count: number): string =>
  count === 1 ? '1 question is open' : `${count} questions are open`

const phraseOf = (code: FindingCode, count: number): string => {
  const [one, several] = refusalPhrases[code]
  return count === 1 ? one : several.replace('#', String(count))
}

const statusAt = ({ path }: Finding, links: readonly VerificationStatus[]): VerificationStatus | undefined =>
  links[Number(path.split('.')[1])]

/**
 * What keeps an article from being cleared, in short phrases for a list: first what editors mend, then
 * questions, then what the fact-checker has still to look at. Empty when it could be cleared now.
 */
export function blocksInWords(findings: readonly Finding[], links: readonly VerificationStatus[]): string[] {
  const blocking = blockingFindings(findings)
  const unverified = blocking.filter(({ code }) => code === 'link-unverified')
  const asked = unverified.filter((one) => statusAt(one, links) === 'asked').length
  const counts = new Map<FindingCode, number>()
  for (const { code } of blocking)
    if (code !== 'link-unverified') counts.set(code, (counts.get(code) ?? 0) + 1)
  return [
    ...[...counts].map(([code, count]) => phraseOf(code, count)),
    ...(asked > 0 ? [questions(asked)] : []),
    ...(unverified.length > asked ? [toVerify(unverified.length - asked, links.length)] : []),
  ]
}
