import type { FetchReason, FetchRefusal } from './fetchAnswer.ts'
import { fetchSentences } from './fetchSentences.data.ts'

interface Known {
  status?: number
  retryAt?: string
}

const hostOf = (url: string): string => (URL.canParse(url) && new URL(url).host) || 'The page'

/** A page that was not read, with its sentence. */
export const refuseFetch = (
  reason: FetchReason,
  url: string,
  { status, retryAt }: Known = {},
): FetchRefusal => {
  const told = { status: status ?? null, retryAt: retryAt ?? null }
  return { ok: false, reason, sentence: fetchSentences[reason]({ host: hostOf(url), ...told }), url, ...told }
}
