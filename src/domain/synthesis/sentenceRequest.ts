import { z } from 'zod'

/** The article’s `rev` as whoever acts saw it. */
const rev = z.int().min(0)
const sentence = z.string().regex(/^D\d{1,4}$/)

/** Of a sentence of the draft, or of one that only goes. */
const proposal = z.string().regex(/^[DR]\d{1,4}$/)

/** POST /api/syntheses/:id/accept: these proposals by their names, or all that no check has marked. */
export const acceptRequest = z.object({ sentences: z.array(proposal).min(1).max(400).optional(), rev })

/** POST /api/syntheses/:id/drop and /quote */
export const sentenceRequest = z.object({ sentence, rev })
