import type { FetchReason } from './fetchAnswer.ts'

interface Told {
  host: string
  status: number | null
  retryAt: string | null
}

/** What happened, as an editor is told it. */
export const fetchSentences: Readonly<Record<FetchReason, (told: Told) => string>> = {
  'bad-url': () => 'This is no address of a web page.',
  'address-refused': ({ host }) => `${host} is not on the public web, so Monexus does not connect to it.`,
  robots: ({ host }) => `${host} asks programs not to read this page.`,
  timeout: ({ host }) => `${host} did not answer in time.`,
  'too-large': ({ host }) => `${host} sent more than Monexus reads of one page.`,
  'too-many-redirects': ({ host }) => `${host} sends on from address to address without end.`,
  unreachable: ({ host }) => `${host} cannot be reached.`,
  'broken-answer': ({ host }) => `${host} sent an answer that breaks off or cannot be unpacked.`,
  'rate-limited': ({ host, retryAt }) =>
    `${host} asks not to be read again before ${(retryAt ?? '').slice(11, 16)} UTC on ${(retryAt ?? '').slice(0, 10)}.`,
  'http-status': ({ host, status }) =>
    `${host} answered with the status ${String(status)} instead of the page.`,
}
