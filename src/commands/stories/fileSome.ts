import { setImmediate as others } from 'node:timers/promises'
import type { Payload } from 'payload'
import { carryOutDecisions } from './carryOutDecisions.ts'
import { fileBatch } from './fileBatch.ts'
import { filingDesk, forgetFiling } from './filingDesk.ts'
import { readFilingNote, writeFilingNote } from './filingNote.ts'
import { readSources } from './gatheredRow.ts'
import { refreshDesk } from './refreshDesk.ts'
import { bareItems } from './bareItems.ts'

/** Items listed in one go, and of these filed together. */
const LISTED = 1000
const TOGETHER = 250

/** In the order in which they came in. */
const findUnfiled = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    ...bareItems,
    where: { or: [{ filed: { equals: false } }, { filed: { exists: false } }] },
    sort: ['createdAt', 'postedAt', 'id'],
    limit: LISTED,
    select: {},
  })
  return docs.map(({ id }) => id)
}

/** What this process remembers, as the database has it by now. */
const readDesk = async (payload: Payload, sources: Awaited<ReturnType<typeof readSources>>) => {
  const { by, decisions } = await readFilingNote(payload)
  const desk = filingDesk(payload)
  if (by === desk.token) return desk
  await refreshDesk(payload, desk, sources)
  await writeFilingNote(payload, { by: desk.token, decisions })
  return desk
}

const fileListed = async (payload: Payload, until: number): Promise<boolean> => {
  const sources = await readSources(payload)
  await carryOutDecisions(payload, sources)
  const unfiled = await findUnfiled(payload)
  if (unfiled.length === 0) return false
  const desk = await readDesk(payload, sources)
  for (let at = 0; at < unfiled.length; at += TOGETHER) {
    await others()
    await fileBatch(payload, { desk, ids: unfiled.slice(at, at + TOGETHER), sources })
    if (Date.now() > until) return true
  }
  return unfiled.length === LISTED
}

/**
 * Files what came in and is not filed yet, for a while, under the claim of filing. Answers whether there
 * may be more.
 * @param until milliseconds since 1970 after which no other batch is begun
 */
export const fileSome = async (payload: Payload, until: number): Promise<boolean> => {
  try {
    return await fileListed(payload, until)
  } catch (error) {
    forgetFiling(payload)
    throw error
  }
}
