import { z } from 'zod'

/**
 * What became of a cited source after it was frozen: what the last look at it found, or what it said
 * itself over our wire. `unreachable` says nothing about the source, least of all that it was deleted.
 */
export const sourceSince = z.strictObject({
  state: z.enum(['same', 'edited', 'deleted', 'unreachable', 'canceled', 'withheld']),
  /** When that was seen, ISO 8601 in UTC; null when only the state is on record. */
  at: z.string().nullable(),
})
export type SourceSince = z.infer<typeof sourceSince>

export const publicCorrection = z.strictObject({
  /** What was wrong is put right, or new facts are added: then nothing need have been wrong. */
  kind: z.enum(['correction', 'update']),
  whatWasWrong: z.string(),
  whatChanged: z.string(),
  at: z.string(),
})
export type PublicCorrection = z.infer<typeof publicCorrection>

/** What readers are told of a printed article that its snapshot cannot know. */
export interface SincePrint {
  /** By identity; a source nobody has looked at again is not among them. */
  sources: ReadonlyMap<string, SourceSince>
  /** Oldest first. */
  corrections: readonly PublicCorrection[]
}
