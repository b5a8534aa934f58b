import type { Payload } from 'payload'
import type { SincePrinted } from '../domain/editions/sincePrinted.ts'
import { readKeptPages } from './readKeptPages.ts'

/**
 * What later numbers had taken down and put right of an edition when it was exported, in the newsroom that
 * imported it: the chain there ends before those numbers. Null where nothing was imported, or nothing said.
 */
export const readBroughtAmendments = async (payload: Payload): Promise<SincePrinted | null> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { act: { equals: 'paper.imported' } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { details: true },
  })
  const details = docs[0]?.details
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return null
  return (await readKeptPages(payload, String(details['sha256'])))?.since ?? null
}
