import type { Payload } from 'payload'
import { defaultInstruments } from '../../domain/markets/defaultInstruments.data.ts'

const dayMs = 86_400_000

/** The demo paper was founded on the first day of the year of its first edition. */
export const loadMasthead = async (payload: Payload, now: Date): Promise<void> => {
  const firstDay = new Date(now.getTime() - 2 * dayMs)
  await payload.updateGlobal({
    slug: 'masthead',
    data: { name: 'The Monexus', foundedOn: `${firstDay.getUTCFullYear()}-01-01`, timeZone: 'UTC' },
  })
  await payload.updateGlobal({ slug: 'markets', data: { instruments: defaultInstruments } })
}
