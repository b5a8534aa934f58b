import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { z } from 'zod'
import type { Change, StoredCollection, Fields, WireStore } from './wireStore.ts'

/** What MongoDB says of a batch of which some rows broke a unique key: the places of those. */
const someTaken = z.object({
  writeErrors: z
    .array(z.object({ index: z.int(), err: z.looseObject({ code: z.literal(11000) }) }))
    .nonempty(),
})

/** One row that is not as it must be fails all; the platform would leave it out and say nothing. */
const whole = { ordered: false, timestamps: false, throwOnValidationError: true }

const flat = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
      name === 'alike' && value !== null
        ? Object.entries(value as Fields).map(([part, inner]): [string, unknown] => [
            `${name}.${part}`,
            inner,
          ])
        : [[name, value]],
    ),
  )

const update = ({ ids, set, where = {}, isNews }: Change) => ({
  updateMany: {
    filter: { _id: { $in: [...ids] }, ...flat(where) },
    update: { $set: { ...flat(set), ...(isNews ? { updatedAt: new Date() } : {}) } },
    timestamps: false,
  },
})

/** The collections of Payload’s MongoDB, written in batches; Mongoose gives every value its type. */
export const mongoWireStore = ({ collections, connection }: MongooseAdapter): WireStore => {
  const modelOf = (collection: StoredCollection) => {
    const model = collections[collection]
    if (!model) throw new Error(`There is no collection ${collection}.`)
    return model
  }
  return {
    isId: (id) => /^[0-9a-f]{24}$/i.test(id),
    newId: () => new connection.base.Types.ObjectId().toHexString(),
    insert: async (collection, rows) => {
      const now = new Date()
      const documents = rows.map(({ id, ...row }) => ({ _id: id, ...row, createdAt: now, updatedAt: now }))
      const ids = rows.map(({ id }) => String(id))
      try {
        await modelOf(collection).insertMany(documents, whole as object)
        return new Set(ids)
      } catch (error) {
        const taken = someTaken.safeParse(error).data?.writeErrors.map(({ index }) => index)
        if (!taken) throw error
        return new Set(ids.filter((_, at) => !taken.includes(at)))
      }
    },
    change: async (collection, changes) => {
      if (changes.length > 0) await modelOf(collection).bulkWrite(changes.map(update), { ordered: true })
    },
  }
}
