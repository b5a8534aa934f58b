import type { VerificationStatus } from './verificationStatus.ts'

/** What a fact-checker says against a link or a claim is of use only with the reason or the question. */
export const needsReason = (status: unknown): boolean =>
  (['disputed', 'asked'] satisfies VerificationStatus[] as unknown[]).includes(status)
