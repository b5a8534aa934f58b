import type { PayloadRequest } from 'payload'
import { evidenceFolder } from '../adapters/evidence/evidenceFolder.ts'
import { writePicture } from '../adapters/evidence/writePicture.ts'
import { composeEvidence } from '../domain/evidence/composeEvidence.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { changeLink } from './changeLink.ts'
import { frozenFields, notVerified } from './frozenFields.ts'
import { storeEvidence } from './storeEvidence.ts'

export interface Brought {
  text: string
  title: string
  author: string
  /** ISO 8601; null when it is not known. */
  postedAt: string | null
  /** Why it was brought by hand. */
  note: string
  /** A screenshot, as it was uploaded. */
  picture: Uint8Array | null
}

const keepPicture = async (picture: Uint8Array | null): Promise<string[]> => {
  if (picture === null) return []
  const kept = await writePicture(evidenceFolder(), picture)
  if (!kept.ok) throw new InputRefused('picture-unreadable', 'picture', kept.sentence)
  return [kept.sha256]
}

const recordOf = (link: ProvenanceLink, { author, ...brought }: Brought, mediaHashes: string[]) => ({
  identity: link.identity ?? '',
  url: '',
  basis: mediaHashes.length > 0 ? ('screenshot' as const) : ('text' as const),
  outcome: 'frozen' as const,
  title: brought.title,
  text: brought.text,
  authors: author === '' ? [] : [author],
  postedAt: brought.postedAt,
  mediaHashes,
  wireRevision: null,
  warcSha256: null,
  note: brought.note,
})

const readLink = async (req: PayloadRequest, id: string): Promise<ProvenanceLink> => {
  const link = await req.payload.findByID({ collection: 'provenance-links', id, depth: 0, req })
  if (link.kind === 'post' || link.kind === 'web') return link
  throw new ActRefused(
    'link-uncitable',
    'This address names no post or page. Correct it before bringing evidence.',
  )
}

interface Bringing {
  link: string
  brought: Brought
  now: Date
}

/** Nobody’s word stands on evidence of their own, though it was given before there was any. */
const withoutOwnWord = (
  { verification }: ProvenanceLink,
  { user }: PayloadRequest,
): Partial<ProvenanceLink> =>
  user && idOf(verification?.by) === user.id ? { verification: notVerified } : {}

/**
 * Freezes what an editor brought by hand: a text, or a screenshot with what can be read on it. It is on
 * record under their name and marked as such wherever it is shown.
 * @throws ActRefused, InputRefused
 */
export const bringEvidence = async (
  req: PayloadRequest,
  { link: id, brought, now }: Bringing,
): Promise<ProvenanceLink> => {
  const link = await readLink(req, id)
  const mediaHashes = await keepPicture(brought.picture)
  const record = composeEvidence({ ...recordOf(link, brought, mediaHashes), retrievedAt: now })
  const evidence = await storeEvidence(req.payload, record, { broughtBy: req.user?.id ?? null, req })
  const saved = await changeLink(req.payload, {
    link: id,
    decide: (newest) =>
      newest.identity === link.identity
        ? { ...frozenFields(newest, evidence, now), ...withoutOwnWord(newest, req) }
        : null,
    req,
  })
  if (saved) return saved
  throw new ActRefused('link-changed', 'Somebody pointed this link elsewhere meanwhile. Open it again.')
}
