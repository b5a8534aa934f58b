import type { EvidenceRecord } from './evidenceRecord.ts'

/** A cited post or page, as far as a reader of pages needs to know it. */
export interface CitedPage {
  identity: string
  platform: string
  canonicalUrl: string
}

interface Read {
  ok: true
  record: EvidenceRecord
  /** Throws away what was kept on disk beside the record, when it is not to be kept after all. */
  discard?: () => Promise<void>
}

interface Unread {
  ok: false
  state: string
  /** What happened and what to do. */
  sentence: string
  /** When its host may be asked again, where it said so; ISO 8601 in UTC. */
  retryAt?: string | null
}

/** What came of reading a cited page. */
export type PageRead = Read | Unread

/** Reads a cited page of the public web. */
export type ReadPage = (page: CitedPage) => Promise<PageRead>
