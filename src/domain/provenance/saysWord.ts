import type { VerificationStatus } from './verificationStatus.ts'

interface Word {
  status?: VerificationStatus | null
  note?: string | null
}

const acts: Record<VerificationStatus, string> = {
  unverified: 'took back the word on it',
  verified: 'verified it',
  disputed: 'disputed it',
  asked: 'asked about it',
}

/** Who said what of a link or a claim, in a sentence: `Ida Holm disputed it: “The roll says 64.”` */
export const saysWord = (who: string, word: Word | null | undefined): string => {
  const act = acts[word?.status ?? 'unverified']
  return word?.note ? `${who} ${act}: “${word.note}”` : `${who} ${act}.`
}
