/** The collections of the wire that are written by the hundred, and whose rows lie in one table each. */
export type StoredCollection = 'wire-items' | 'wire-revisions' | 'stories'

/** Fields as the Local API takes them: groups nested, relationships as ids, moments in ISO 8601. */
export type Fields = Record<string, unknown>

export interface Change {
  /** Ids of the rows that are changed alike. */
  ids: readonly string[]
  set: Fields
  /** Values a row must still have to be changed: whoever was faster is not overwritten. */
  where?: Fields
  /** Whether those who follow the wire are to hear of it: `updatedAt` moves. */
  isNews: boolean
}

/**
 * Writes many rows of the wire in one go. No hook and no validation of Payload runs: whoever calls has
 * checked what is written, and sees to what has to follow.
 */
export interface WireStore {
  /** An id as this database makes them. */
  newId: () => string
  /** Whether an id can be one of this database: MongoDB answers a question about any other with a fault. */
  isId: (id: string) => boolean
  /**
   * Inserts what no unique key forbids, each row with its `id`, whole, and stamped with the moment of
   * the insert. Answers the ids of those that were inserted.
   */
  insert: (collection: StoredCollection, rows: readonly Fields[]) => Promise<Set<string>>
  change: (collection: StoredCollection, changes: readonly Change[]) => Promise<void>
}
