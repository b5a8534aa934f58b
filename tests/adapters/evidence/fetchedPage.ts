import { readFileSync } from 'node:fs'
import type { FetchedPage } from '../../../src/adapters/evidence/fetchAnswer.ts'

/** An answer as the fetcher gives it: a page of gazette.example, unless said otherwise. */
export const fetchedPage = (
  body: string | Uint8Array,
  contentType = 'text/html; charset=utf-8',
  known: Partial<FetchedPage> = {},
): FetchedPage => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const url = 'https://gazette.example/2026/ferry'
  return {
    ok: true,
    url,
    finalUrl: url,
    status: 200,
    asked: { 'user-agent': 'MonexusEvidence/1.0 (+https://paper.example)' },
    headers: { 'content-type': contentType },
    bytes,
    received: bytes,
    hops: [{ url, status: 200 }],
    at: '2026-06-25T06:00:00.000Z',
    ...known,
  }
}

export const evidenceFixture = (name: string): Buffer =>
  readFileSync(new URL(`../../cases/evidence/${name}`, import.meta.url))
