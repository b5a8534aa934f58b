import type { Ask } from './askApi.ts'
import { doneBy } from './draftCiting.ts'
import { receiveItems, type ReceivedItem } from './receiveItems.ts'

export interface ToldStory {
  id: string
  /** Ids of its wire items, in the order in which they were told. */
  items: string[]
}

interface Telling {
  folder: string
  /** By the code of each source, all of different owners, what it says: headline and text. */
  said: Readonly<Record<string, readonly [headline: string, text: string][]>>
}

/** Has sources of as many owners tell a story, which an editor puts together. */
export const tellStory = async (ask: Ask, { folder, said }: Telling): Promise<ToldStory> => {
  const begun = Date.now() - 3_600_000
  const items: string[] = []
  for (const [at, [code, reports]] of Object.entries(said).entries()) {
    doneBy(await ask('/sources', { code, name: `The ${code}`, platform: 'rss', owner: `Owner of ${code}` }))
    const entries = reports.map(([headline, text], index): ReceivedItem => {
      const postedAt = new Date(begun + (at + index * 10) * 60_000)
      return { id: `${code.toLowerCase()}-${String(index)}`, headline, text, postedAt }
    })
    await receiveItems(folder, code, entries)
    const where = `where[source.code][equals]=${code}`
    const { docs } = doneBy(await ask(`/wire-items?${where}&depth=0&limit=50&sort=postedAt`))
    items.push(...docs.map(({ id }: { id: string }) => id))
  }
  doneBy(await ask('/stories/decisions', { kind: 'split', items }))
  return { id: doneBy(await ask(`/wire-items/${items[0] ?? ''}?depth=0`)).story, items }
}
