type Doc = Record<string, unknown>

interface Cursor {
  sort: (order: Record<string, 1 | -1>) => Cursor
  limit: (count: number) => Cursor
  project: (fields: Record<string, 1>) => Cursor
  toArray: () => Promise<Doc[]>
}

/** What we use of a collection of the driver that Payload's MongoDB adapter opened. */
export interface MongoRows {
  createIndex: (fields: Record<string, 1 | -1>, options?: { name: string }) => Promise<unknown>
  find: (filter: Doc) => Cursor
  countDocuments: (filter: Doc) => Promise<number>
  bulkWrite: (writes: Doc[], options: { ordered: boolean }) => Promise<unknown>
  updateOne: (filter: Doc, change: Doc, options: { upsert: boolean }) => Promise<unknown>
  deleteMany: (filter: Doc) => Promise<unknown>
}
