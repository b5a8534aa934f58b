import type { Payload } from 'payload'
import type { Source } from '../../src/generated/payload-types.ts'

let registered = 0

/** A registered outlet of an owner of its own. */
export const createSource = async (payload: Payload, some: Partial<Source> = {}): Promise<Source> => {
  registered += 1
  const data = {
    code: `OUTLET${String(registered)}`,
    name: `Outlet ${String(registered)}`,
    platform: 'rss' as const,
    owner: `Owner ${String(registered)}`,
    ...some,
  }
  return payload.create({ collection: 'sources', data, depth: 0 })
}
