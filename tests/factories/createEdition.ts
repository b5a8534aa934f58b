import type { Payload } from 'payload'
import type { Edition } from '../../src/generated/payload-types.ts'

/** Long past on any clock: no paper is printed for a day ahead. */
const firstDay = Date.UTC(2020, 1, 1)
const oneDay = 24 * 60 * 60 * 1000
let planned = 0

/** An edition in planning, each a day later than the one before. */
export const createEdition = async (
  payload: Payload,
  some: Partial<Pick<Edition, 'date' | 'lineup' | 'status'>> = {},
): Promise<Edition> => {
  const date = new Date(firstDay + planned * oneDay).toISOString().slice(0, 10)
  planned += 1
  return payload.create({ collection: 'editions', data: { date, status: 'planning', ...some }, depth: 0 })
}
