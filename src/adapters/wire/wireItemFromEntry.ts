import type { WireText } from '../../domain/wire/hashWireText.ts'
import { hashWireText } from '../../domain/wire/hashWireText.ts'
import { headlineFromText } from '../../domain/wire/headlineFromText.ts'
import { parsePostedAt } from '../../domain/wire/parsePostedAt.ts'
import { plainLine } from '../../domain/wire/plainLine.ts'
import { plainText } from '../../domain/wire/plainText.ts'
import { longest, type WireItem } from '../../domain/wire/wireItem.ts'
import { identifyLink } from '../../domain/provenance/identifyLink.ts'
import { cleanMarkup } from './cleanMarkup.ts'
import { boundedRaw } from './boundedRaw.ts'
import type { FeedEntry } from './feedEntry.ts'
import { headlineOfSilent } from './headlineOfSilent.ts'
import { resolveLink } from './resolveLink.ts'
import { storableId } from './storableId.ts'

/** BCP 47 in shape; what else stands in a language field is a mistake. */
const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i

/** Whatever an entry names beyond these was not meant to be looked at. */
const MOST_MEDIA = 100

const cleanLine = (raw: string | undefined): string => plainLine(cleanMarkup(raw ?? ''))

const textOf = ({ texts }: FeedEntry): string => {
  for (const { value = '', isMarkup } of texts) {
    const text = isMarkup ? cleanMarkup(value) : plainText(value)
    if (text !== '') return text
  }
  return ''
}

const urlOf = ({ link, id, idIsLink, bases }: FeedEntry): string | null => {
  const own = link ? resolveLink(link, bases) : null
  const url = own ?? (id && idIsLink ? resolveLink(id) : null)
  return url && url.length <= longest.url ? url : null
}

/** guid, else link, else the words themselves: an entry without all three cannot be told from another. */
const externalIdOf = (entry: FeedEntry, url: string | null, words: WireText): string => {
  const id = plainLine(entry.id ?? '') || url
  return id === null ? `sha256:${hashWireText(words)}` : storableId(id)
}

const statedTime = (stated: string | undefined): string | null => (stated ? parsePostedAt(stated) : null)

const timesOf = (
  entry: FeedEntry,
  idTime: string | null,
): Pick<WireItem, 'postedAt' | 'postedAtBasis' | 'updatedAt'> => {
  const updatedAt = statedTime(entry.updated)
  if (idTime) return { postedAt: idTime, postedAtBasis: 'id', updatedAt }
  const postedAt = statedTime(entry.posted) ?? updatedAt
  return { postedAt, postedAtBasis: postedAt ? 'feed' : 'none', updatedAt }
}

const languageOf = ({ language }: FeedEntry): string | null => {
  const stated = (language ?? '').trim()
  return languageTag.test(stated) ? stated : null
}

const addressAlone = /^\s*[a-z][a-z\d+.-]*:\/\/\S+\s*$/i

/** An address is no headline: it says nothing, and may be one of the source's own network. */
const headlineOfSilentEntry = ({ media }: FeedEntry, text: string): string => {
  const spoken = text.split('\n').filter((line) => !addressAlone.test(line))
  return headlineFromText(spoken.join('\n')) || headlineOfSilent(media)
}

/** A headline as long as a text is a text: it is kept whole there, and its beginning is the headline. */
const wordsOf = (entry: FeedEntry): WireText => {
  const text = textOf(entry)
  const stated = cleanLine(entry.headline)
  if (stated.length > longest.line)
    return { headline: headlineFromText(stated), text: `${stated}\n\n${text}`.trim() }
  return { headline: stated || headlineOfSilentEntry(entry, text), text }
}

const noteOf = ({ editorsNote }: FeedEntry): string | null =>
  plainText(editorsNote ?? '').slice(0, longest.note) || null

/** A text longer than any book is kept up to there, and marked: one entry must not stop all others. */
const bounded = ({ headline, text }: WireText): WireText => ({
  headline,
  text: text.length > longest.text ? `${plainText(text.slice(0, longest.text - 1))}…` : text,
})

const isSilent = (entry: FeedEntry, url: string | null): boolean =>
  url === null && cleanLine(entry.headline) === '' && textOf(entry) === ''

/** One entry of a feed as a wire item, or null where it says nothing: no headline, text or address. */
export function wireItemFromEntry(entry: FeedEntry): WireItem | null {
  const url = urlOf(entry)
  if (isSilent(entry, url)) return null
  const words = bounded(wordsOf(entry))
  const { identity, canonicalUrl, postedAt } = identifyLink(url ?? '')
  return {
    externalId: externalIdOf(entry, url, words),
    url,
    identity,
    canonicalUrl,
    ...words,
    language: languageOf(entry),
    author: cleanLine(entry.author).slice(0, longest.line) || null,
    ...timesOf(entry, postedAt),
    // Versions count what was sent, to whomever: an item met as its third said nothing else to us before.
    markedEdited: false,
    forwardOf: null,
    withdrawn: entry.withdrawn ?? null,
    urgency: entry.urgency ?? null,
    editorsNote: noteOf(entry),
    media: entry.media.slice(0, MOST_MEDIA),
    raw: boundedRaw(entry.raw),
  }
}
