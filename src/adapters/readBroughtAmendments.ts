import type { Payload } from 'payload'
import type { SincePrinted } from '../domain/editions/sincePrinted.ts'
import { readImported } from './readImported.ts'
import { readKeptPages } from './readKeptPages.ts'

/**
 * What later numbers had taken down and put right of an edition when it was exported, in the newsroom that
 * imported it: the chain there ends before those numbers. Null where nothing was imported, or nothing said.
 */
export const readBroughtAmendments = async (payload: Payload): Promise<SincePrinted | null> => {
  const imported = await readImported(payload)
  return imported && ((await readKeptPages(payload, imported.sha256))?.since ?? null)
}
