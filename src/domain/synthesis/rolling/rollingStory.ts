import type { PackItem } from '../evidencePack.ts'
import type { PackSource } from '../packSource.ts'

/** A wire item of a story as it stands now. */
export interface RollingItem extends PackSource {
  state: string
  /** When its words were said: posted, or seen where they were edited since. ISO 8601, UTC. */
  saidAt: string
  /** When the wire had them. ISO 8601, UTC. */
  seenAt: string
  /** The earlier item it copies or contradicts, with what differs; null for none. */
  alike: { kind: string; of: string; ours: string; theirs: string } | null
}

/** A printed article before its story. */
export interface RollingStory {
  /** The sentences in print: those of the body, then standfirst and headline. */
  printed: readonly string[]
  /** What the article rests on, in the words that it was written from. */
  rests: readonly PackItem[]
  /** How many of its links lead elsewhere than to the wire: each counts as an origin. */
  elsewhere: number
  /** The items of the story, and those the article rests on, as they stand now. */
  now: readonly RollingItem[]
  /** What the wire had by then is no news. ISO 8601, UTC. */
  since: string
}
