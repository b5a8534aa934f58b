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

/** What the keys of the wire desk do, as its key sheet lists them. */
const keys: readonly [key: string, does: string][] = [
  ['j', 'next item'],
  ['k', 'item before'],
  ['h', 'column to the left'],
  ['l', 'column to the right'],
  ['o', 'read the item; so does Enter'],
  ['x', 'choose the item, or let it go'],
  ['X', 'choose all from the last chosen one to here'],
  ['n', 'show what is new in this column; so does a full stop'],
  ['c', 'show or fold its copies'],
  ['/', 'search'],
  ['s', 'start an article from the chosen items'],
  ['a', 'add the chosen items to an article that is being written'],
  ['m', 'merge the stories of the chosen items'],
  ['p', 'pin the chosen items to a story'],
  ['Esc', 'close the item, then let go of what is chosen'],
  ['?', 'this list'],
]

/** The keys of a story’s page. */
const storyKeys: readonly [key: string, does: string][] = [
  ['j', 'next item'],
  ['k', 'item before'],
  ['x', 'choose the item, or let it go'],
  ['s', 'start an article from the chosen items, or from all'],
  ['m', 'merge with another story'],
  ['d', 'split the chosen items off'],
  ['?', 'this list'],
]

/** The wire desk’s words, by what they are about. */
export const wireWords = { states, bases, kinds, keys, storyKeys }
