import { z } from 'zod'

/** How far the freezing of a link’s evidence has come. */
export const evidenceState = z.enum(['none', 'waiting', 'frozen', 'failed'])
export type EvidenceState = z.infer<typeof evidenceState>

/** What the last look at the cited source found. */
export const recheckState = z.enum(['same', 'edited', 'deleted', 'unreachable'])
export type RecheckState = z.infer<typeof recheckState>
