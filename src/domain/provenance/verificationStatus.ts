import { z } from 'zod'

/** A fact-checker’s word on a provenance link or a claim. */
export const verificationStatus = z.enum(['unverified', 'verified', 'disputed', 'asked'])
export type VerificationStatus = z.infer<typeof verificationStatus>
