import type { Payload } from 'payload'
import { readManifest } from '../domain/editions/readManifest.ts'
import { recordPages } from './recordPages.ts'

/** How far back a press may have been cut off before its pages were recorded. */
const looksBack = 30

/** Records the pages of the newest releases where a crash left that undone. Safe to repeat. */
export const finishPages = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-sequence',
    limit: looksBack,
    depth: 0,
    pagination: false,
    select: { sha256: true, manifest: true },
  })
  for (const { sha256, manifest: text } of docs.reverse()) {
    const manifest = readManifest(text)
    if (manifest) await recordPages(payload, { sha256, manifest })
  }
}
