import type { DeskKey } from '../desk/deskKeys.ts'

/** The keys of the wire desk. */
export const wireKeys = [
  { act: 'next', keys: ['j'], does: 'next item' },
  { act: 'before', keys: ['k'], does: 'item before' },
  { act: 'chooseNext', keys: ['J'], does: 'next item, and choose it too' },
  { act: 'chooseBefore', keys: ['K'], does: 'item before, and choose it too' },
  { act: 'left', keys: ['h'], does: 'column to the left, where you were in it' },
  { act: 'right', keys: ['l'], does: 'column to the right, where you were in it' },
  { act: 'read', keys: ['o'], does: 'read the item, or close it; Enter reads it too' },
  { act: 'choose', keys: ['x'], does: 'choose the item, or let it go' },
  { act: 'chooseTo', keys: ['X'], does: 'choose all from the last chosen one to here' },
  { act: 'showNew', keys: ['n', '.'], does: 'show what is new in this column' },
  { act: 'fold', keys: ['c'], does: 'show or fold its copies' },
  { act: 'search', keys: ['/'], does: 'search; Enter goes to what was found, Esc back to the items' },
  { act: 'start', keys: ['s'], does: 'start an article from the chosen items, or from this one' },
  { act: 'synthesise', keys: ['y'], does: 'synthesise a draft from the chosen items, or from this one' },
  { act: 'add', keys: ['a'], does: 'add the chosen items to an article that is being written' },
  { act: 'merge', keys: ['m'], does: 'merge the stories of the chosen items' },
  { act: 'pin', keys: ['p'], does: 'pin the chosen items to a story' },
  { act: 'undo', keys: ['u'], does: 'take back the last merge or pin' },
  { act: 'leave', keys: ['Escape'], does: 'close the item, then let go of what is chosen' },
  { act: 'keys', keys: ['?'], does: 'this list' },
] as const satisfies readonly DeskKey[]

/** The keys of a story’s page. */
export const storyKeys = [
  { act: 'next', keys: ['j'], does: 'next item' },
  { act: 'before', keys: ['k'], does: 'item before' },
  { act: 'choose', keys: ['x'], does: 'choose the item, or let it go' },
  { act: 'start', keys: ['s'], does: 'start an article from the chosen items, or from all' },
  { act: 'synthesise', keys: ['y'], does: 'synthesise a draft from the chosen items, or from all' },
  { act: 'merge', keys: ['m'], does: 'merge with another story' },
  { act: 'split', keys: ['d'], does: 'split the chosen items off' },
  { act: 'undo', keys: ['u'], does: 'take back what was decided here last' },
  { act: 'leave', keys: ['Escape'], does: 'let go of what is chosen' },
  { act: 'keys', keys: ['?'], does: 'this list' },
] as const satisfies readonly DeskKey[]
