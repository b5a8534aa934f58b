import { z } from 'zod'
import { wireMedia, type WireItem } from '../domain/wire/wireItem.ts'
import type { WireItem as StoredWireItem } from '../generated/payload-types.ts'

const media = z.array(wireMedia).catch([])
const raw = z.record(z.string(), z.unknown()).catch({})

const orNull = <Value>(value: Value | null | undefined): Value | null => value ?? null

/** A wire item as the newsroom holds it, in the shape in which items arrive; its words are the newest. */
export const wireOnFile = (stored: StoredWireItem): WireItem => ({
  externalId: stored.externalId,
  url: orNull(stored.url),
  identity: orNull(stored.identity),
  canonicalUrl: orNull(stored.canonicalUrl),
  headline: stored.headline,
  text: stored.text ?? '',
  language: orNull(stored.language),
  author: orNull(stored.author),
  postedAt: orNull(stored.postedAt),
  postedAtBasis: stored.postedAtBasis ?? 'none',
  updatedAt: null,
  markedEdited: false,
  forwardOf: orNull(stored.forwardOf),
  withdrawn: null,
  urgency: orNull(stored.urgency),
  editorsNote: orNull(stored.editorsNote),
  media: media.parse(stored.media),
  raw: raw.parse(stored.raw),
})
