import type { Payload } from 'payload'
import { pageRecord, type PageRecord } from '../domain/editions/pageRecord.ts'

const keyOf = (release: string): string => `pages:${release}`

/** What is on record of a release's pages; null where nothing is, or nothing that can be read. */
export const readKeptPages = async (payload: Payload, release: string): Promise<PageRecord | null> =>
  pageRecord.safeParse(await payload.kv.get(keyOf(release))).data ?? null

/** Puts the pages of a release on record, beside the release and not in it. */
export const keepPages = (payload: Payload, record: PageRecord): Promise<void> =>
  payload.kv.set(keyOf(record.release), record)
