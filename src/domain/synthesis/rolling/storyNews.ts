import { z } from 'zod'

/**
 * Why a printed article may need an update: a source it rests on gives another `number`, day or time, another contradicts
 * it, the story came to rest on more origins (`growth`), an item it cites was `changed` or taken back.
 */
export const newsKind = z.enum(['number', 'contradiction', 'growth', 'changed'])
export type NewsKind = z.infer<typeof newsKind>

/** Words of a source that are new since the article was written. */
export const newsEvidence = z.strictObject({
  /** Id of the wire item. */
  item: z.string(),
  source: z.string(),
  /** Where a reader finds it; null for nowhere. */
  address: z.string().nullable(),
  /** When it was said, ISO 8601 in UTC. */
  saidAt: z.string(),
  /** Its words, never altered. */
  exact: z.string(),
})
export type NewsEvidence = z.infer<typeof newsEvidence>

/** One thing that changed in a story since an article on it was printed. */
export interface StoryNews {
  kind: NewsKind
  /** The same for the same news, whenever it is looked for. */
  key: string
  /** The measure it is about; null for none. */
  of: string | null
  /** For the editor: "City Desk now says 14 dead, in print 12". */
  words: string
  /** The sentence in print that it touches; null for none. */
  sentence: string | null
  evidence: NewsEvidence[]
}

/** News as it is put before an editor. */
export interface AnnouncedNews extends StoryNews {
  /** Whether a draft can say it with its evidence, or by taking out what is gone. */
  isCitable: boolean
}
