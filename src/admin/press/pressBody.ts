import type { ProofAnswer } from './pressLine.ts'

/** What the press is asked for: the proof its publisher was shown, by its hash, and nothing else. */
export const pressBody = (proof: Pick<ProofAnswer, 'contentSha256'> | null, reason: string) => ({
  ...(proof && { sha256: proof.contentSha256 }),
  ...(reason.trim() !== '' && { reason }),
})
