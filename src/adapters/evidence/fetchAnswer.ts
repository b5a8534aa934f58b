/** Why a page was not read; what an editor is told stands in `fetchSentences.data.ts`. */
export type FetchReason =
  | 'bad-url'
  | 'address-refused'
  | 'robots'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'unreachable'
  | 'broken-answer'
  | 'rate-limited'
  | 'http-status'

export interface FetchHop {
  url: string
  status: number
}

/** A final answer with status 2xx, 404, 410, or 304 where it was asked on conditions. */
export interface FetchedPage {
  ok: true
  /** As asked for, without name, password and fragment. */
  url: string
  finalUrl: string
  status: number
  /** What was sent with the last request. */
  asked: Readonly<Record<string, string>>
  /** Of the last answer; names in lower case, repeated ones joined. Cookies are left out. */
  headers: Readonly<Record<string, string>>
  /** The body unpacked. */
  bytes: Uint8Array
  /** The body as it came, packed as `content-encoding` says. */
  received: Uint8Array
  /** Every request made for it, in order; those for robots.txt not among them. */
  hops: readonly FetchHop[]
  /** When the last answer had arrived; ISO 8601 in UTC. */
  at: string
}

export interface FetchRefusal {
  ok: false
  reason: FetchReason
  /** What happened, in one sentence; the caller adds what to do. */
  sentence: string
  /** The address that was refused: the one asked for, or where it sent on to. */
  url: string
  /** Of an answer that was no page; null for a host that was not asked because it rests. */
  status: number | null
  /** When the host may be asked again; set for `rate-limited`. ISO 8601 in UTC. */
  retryAt: string | null
}

export type FetchAnswer = FetchedPage | FetchRefusal
