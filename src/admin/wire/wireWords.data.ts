import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'

/** Where an item stands with its source, as the desk says it; what is live needs no word. */
const states: Readonly<Record<WireRow['state'], string>> = {
  live: '',
  edited: 'Edited',
  deleted: 'Deleted',
  canceled: 'Canceled',
  withheld: 'Withheld',
}

/** What a posted time rests on. */
const bases: Readonly<Record<WireDetail['postedAtBasis'], string>> = {
  id: 'told by the number of the post',
  page: 'stated by its page',
  feed: 'as its source sent it',
  none: 'not stated by its source',
}

const kinds: Readonly<Record<string, string>> = {
  photo: 'Picture',
  video: 'Video',
  audio: 'Recording',
  document: 'Document',
  poll: 'Poll',
  link: 'Link',
  other: 'Attachment',
}

/** The wire desk’s words, by what they are about. */
export const wireWords = { states, bases, kinds }
