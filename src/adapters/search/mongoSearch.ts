import type { Payload } from 'payload'
import { findInMongo } from './findInMongo.ts'
import type { MongoRows } from './MongoRows.ts'
import { takeInToMongo } from './takeInToMongo.ts'
import type { WireSearch } from './WireSearch.ts'

interface MongoIndex {
  payload: Payload
  rows: MongoRows
  reached: MongoRows
}

const orders: Record<string, 1 | -1>[] = [
  { at: -1 },
  { words: 1, at: -1 },
  { source: 1, at: -1 },
  { language: 1, at: -1 },
  { state: 1, at: -1 },
]

const ensure = async ({ payload, rows, reached }: MongoIndex): Promise<void> => {
  for (const order of orders) await rows.createIndex(order)
  const [{ totalDocs }, taken] = await Promise.all([
    payload.count({ collection: 'wire-items' }),
    rows.countDocuments({}),
  ])
  // Rows that are right are passed over when all is looked at again.
  if (totalDocs !== taken) await reached.deleteMany({ _id: 'reached' })
}

const placeOf = async (rows: MongoRows, item: string): Promise<string> => {
  const [row] = await rows.find({ _id: item }).project({ at: 1 }).limit(1).toArray()
  return String(row?.['at'] ?? '')
}

/**
 * The index in MongoDB: a collection of words beside Payload’s. Not `$text`, which ranks and stems but
 * finds neither the beginning of a word nor Chinese, and has no order of arrival.
 */
export const mongoSearch = (index: MongoIndex): WireSearch => ({
  ensure: () => ensure(index),
  takeIn: () => takeInToMongo(index),
  find: async (question) => {
    const before = question.before === null ? null : await placeOf(index.rows, question.before)
    const found = await index.rows
      .find(findInMongo(question, before))
      .project({ at: 1 })
      .sort({ at: -1 })
      .limit(question.limit)
      .toArray()
    return found.map((row) => String(row['_id']))
  },
})
