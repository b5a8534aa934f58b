import type { Payload } from 'payload'
import type { Section } from '../../src/generated/payload-types.ts'

let opened = 0

/** A section of the paper; its address follows from its title. */
export const createSection = async (payload: Payload, some: Partial<Section> = {}): Promise<Section> => {
  opened += 1
  const data = { title: `Desk ${String(opened)}`, order: opened, colour: 'ink' as const, slug: '', ...some }
  return payload.create({ collection: 'sections', data })
}
