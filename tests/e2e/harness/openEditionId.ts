import type { Ask } from './askApi.ts'
import { doneBy } from './draftCiting.ts'

/** The newest edition that takes copy, by its id: journeys share a paper, and another may have printed it by now. */
export const openEditionId = async (ask: Ask): Promise<string> => {
  const { docs } = doneBy(await ask('/editions?where[status][in]=planning,open&sort=-date&limit=1&depth=0'))
  return docs[0].id
}
