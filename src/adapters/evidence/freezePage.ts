import { addressToRead } from '../../domain/evidence/addressToRead.ts'
import { composeEvidence } from '../../domain/evidence/composeEvidence.ts'
import type { EvidenceRecord } from '../../domain/evidence/evidenceRecord.ts'
import type { FetchAnswer, FetchedPage, FetchReason, FetchRefusal } from './fetchAnswer.ts'
import { fetchSafely } from './fetchSafely.ts'
import type { FetchSettings } from './fetchSettings.ts'
import { hashPictures } from './hashPictures.ts'
import type { PageOwner, ReadPage, UnreadPage } from './pageReading.ts'
import { readPage } from './readPage.ts'
import { adviceToUpload } from './unreadPage.ts'
import { writeWarc } from './writeWarc.ts'

/** Why nothing was frozen. Only `deleted` says that the source is gone. */
export type FreezeState =
  'deleted' | 'unreachable' | 'rate-limited' | 'robots' | 'refused' | 'login-wall' | 'unreadable'

export interface Unfrozen {
  ok: false
  state: FreezeState
  /** What happened and what an editor can do. */
  sentence: string
  /** When the host may be asked again, where it said so; ISO 8601 in UTC. */
  retryAt: string | null
}

export type Frozen = { ok: true; record: EvidenceRecord } | Unfrozen

export interface LinkToFreeze extends PageOwner {
  canonicalUrl: string
}

export interface FreezeSettings {
  fetch: FetchSettings
  /** Where archive records are kept. */
  folder: string
}

const LARGEST_PICTURE = 10 * 1024 * 1024
const PICTURE_TIME = 10_000

const stateOf: Readonly<Record<FetchReason, FreezeState>> = {
  'bad-url': 'refused',
  'address-refused': 'refused',
  robots: 'robots',
  timeout: 'unreachable',
  'too-large': 'unreadable',
  'too-many-redirects': 'unreachable',
  unreachable: 'unreachable',
  'broken-answer': 'unreachable',
  'rate-limited': 'rate-limited',
  'http-status': 'unreachable',
}

/** 401 and 402 ask for a name or for money (RFC 9110 §15.5). */
const asksToSignIn = ({ status }: FetchRefusal): boolean => status === 401 || status === 402

const unfetched = (refusal: FetchRefusal): Unfrozen => ({
  ok: false,
  state: asksToSignIn(refusal) ? 'login-wall' : stateOf[refusal.reason],
  sentence: `${refusal.sentence.replace(/\.$/, '')}: ${adviceToUpload}`,
  retryAt: refusal.retryAt,
})

const unread = ({ outcome, sentence }: UnreadPage): Unfrozen => ({
  ok: false,
  state: outcome === 'gone' ? 'deleted' : outcome,
  sentence,
  retryAt: null,
})

const fetchPicture =
  (settings: FetchSettings) =>
  (url: string): Promise<FetchAnswer> => {
    const limits = { ...settings.limits, bodyBytes: LARGEST_PICTURE, totalTime: PICTURE_TIME }
    return fetchSafely(url, { ...settings, limits })
  }

async function recordOf(
  link: LinkToFreeze,
  { page, reading }: { page: FetchedPage; reading: ReadPage },
  { fetch, folder }: FreezeSettings,
): Promise<EvidenceRecord> {
  const pictures = await hashPictures(reading.pictures, fetchPicture(fetch))
  const { sha256 } = await writeWarc(folder, page)
  return composeEvidence({
    identity: link.identity,
    url: page.finalUrl,
    basis: 'page',
    outcome: 'frozen',
    retrievedAt: page.at,
    title: reading.title,
    text: reading.text,
    authors: reading.authors,
    postedAt: reading.postedAt,
    mediaHashes: pictures.hashes,
    wireRevision: null,
    warcSha256: sha256,
    note: [reading.note, pictures.note].filter((note) => note !== '').join(' '),
  })
}

/**
 * Freezes the page or post a link points at: its words, authors, times, the hashes of its pictures,
 * and the exchange with its host as an archive record in the folder. Where nothing can be frozen it
 * says why and what to do; a host that does not answer is `unreachable`, never `deleted`.
 * @throws what the file system says when the archive record cannot be kept.
 */
export async function freezePage(link: LinkToFreeze, settings: FreezeSettings): Promise<Frozen> {
  const page = await fetchSafely(addressToRead(link.identity, link.canonicalUrl), settings.fetch)
  if (!page.ok) return unfetched(page)
  const reading = readPage(page, link)
  if (reading.outcome !== 'read') return unread(reading)
  return { ok: true, record: await recordOf(link, { page, reading }, settings) }
}
