import type { Payload } from 'payload'
import { z } from 'zod'

export const filingNote = z.object({
  /** Token of the memory that filed last. */
  by: z.string(),
  /** How many story decisions are carried out; they are only ever added. */
  decisions: z.int(),
})
type FilingNote = z.infer<typeof filingNote>

const name = 'filing'

const find = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: 'payload-kv',
    where: { key: { equals: name } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

/** How many decisions there are. */
export const countDecisions = async (payload: Payload): Promise<number> =>
  (await payload.count({ collection: 'story-decisions' })).totalDocs

/** Who filed last and how many decisions are carried out. Read and written under the claim of filing only. */
export const readFilingNote = async (payload: Payload): Promise<FilingNote> => {
  const noted = filingNote.safeParse((await find(payload))?.data)
  if (noted.success) return noted.data
  const begun = { by: '', decisions: await countDecisions(payload) }
  await writeFilingNote(payload, begun)
  return begun
}

export const writeFilingNote = async (payload: Payload, data: FilingNote): Promise<void> => {
  const row = await find(payload)
  if (row) await payload.update({ collection: 'payload-kv', id: row.id, data: { data }, depth: 0 })
  else await payload.create({ collection: 'payload-kv', data: { key: name, data }, depth: 0 })
}
