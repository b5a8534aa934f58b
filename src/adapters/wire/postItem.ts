import { identifyLink } from '../../domain/provenance/identifyLink.ts'
import { headlineFromText } from '../../domain/wire/headlineFromText.ts'
import { plainLine } from '../../domain/wire/plainLine.ts'
import { plainText } from '../../domain/wire/plainText.ts'
import { parsePostedAt } from '../../domain/wire/parsePostedAt.ts'
import { longest, type WireItem, type WireMedia } from '../../domain/wire/wireItem.ts'
import { boundedRaw } from './boundedRaw.ts'
import { headlineOfSilent } from './headlineOfSilent.ts'
import { storableId } from './storableId.ts'

/** A post as the API of its platform gives it. */
export interface ApiPost {
  id: string
  /** Its page; of a forward the page of the post that is passed on. */
  url: string | null
  text: string
  language: string | null
  author: string | null
  /** When it was posted, or passed on; as stated. */
  posted: string
  edited: string | null
  isEdited: boolean
  /** Whose post this one passes on. */
  forwardOf: string | null
  editorsNote?: string | null
  media: WireMedia[]
  raw: object
}

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i

const lineOf = (stated: string | null): string | null =>
  plainLine(stated ?? '').slice(0, longest.line) || null

/** A forward's page says when the first post was made, not when it was passed on. */
const timeOf = (
  { posted, forwardOf }: ApiPost,
  inId: string | null,
): Pick<WireItem, 'postedAt' | 'postedAtBasis'> => {
  if (inId !== null && forwardOf === null) return { postedAt: inId, postedAtBasis: 'id' }
  const postedAt = parsePostedAt(posted)
  return { postedAt, postedAtBasis: postedAt === null ? 'none' : 'feed' }
}

const addressOf = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && url.length <= longest.url ? url : null

/** A post of an account on a social platform as a wire item. */
export const postItem = (post: ApiPost): WireItem => {
  const url = addressOf(post.url)
  const { identity, canonicalUrl, postedAt } = identifyLink(url ?? '')
  const text = plainText(post.text).slice(0, longest.text)
  const { language } = post
  return {
    externalId: storableId(plainLine(post.id)),
    url,
    identity,
    canonicalUrl,
    headline: headlineFromText(text) || headlineOfSilent(post.media),
    text,
    language: language !== null && languageTag.test(language) ? language : null,
    author: lineOf(post.author),
    ...timeOf(post, postedAt),
    updatedAt: post.edited === null ? null : parsePostedAt(post.edited),
    markedEdited: post.isEdited,
    forwardOf: lineOf(post.forwardOf),
    withdrawn: null,
    urgency: null,
    editorsNote: post.editorsNote ?? null,
    media: post.media,
    raw: boundedRaw(post.raw),
  }
}
