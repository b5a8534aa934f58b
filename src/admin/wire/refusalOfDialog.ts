import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { addAim, refusalOfItems, startAim } from './refusalOfItems.ts'
import type { WireDesk, WireDialog } from './WireDeskContext.tsx'

interface Needed {
  /** How many items it acts upon at least. */
  items: number
  /** What is said when they are not chosen, and to whom it is not for. */
  few: string
  forbidden: string
  /** What an article is to do with them: then their sources must stand by them. */
  aim?: string
}

const aboutStories = 'Only editors decide about stories.'

/** What the dialogs need that change something; the others open for everybody. */
const needed: Partial<Record<WireDialog, Needed>> = {
  start: {
    items: 1,
    few: 'Choose the items it rests on first: x chooses one.',
    forbidden: 'Only editors start articles.',
    aim: startAim,
  },
  synthesise: {
    items: 1,
    few: 'Choose the items to synthesise first: x chooses one.',
    forbidden: 'Only editors have drafts made.',
  },
  add: {
    aim: addAim,
    items: 1,
    few: 'Choose the items to add first: x chooses one.',
    forbidden: 'Only editors add to articles.',
  },
  pin: { items: 1, few: 'Choose the items to pin first: x chooses one.', forbidden: aboutStories },
  merge: {
    items: 2,
    few: 'Choose an item of each story to merge first: x chooses one.',
    forbidden: aboutStories,
  },
}

/** Why a dialog has nothing to act upon, in a sentence; null when it may open. */
export const refusalOfDialog = (
  dialog: WireDialog,
  { view, rows }: { view: Pick<WireDesk['view'], 'mayWrite'>; rows: readonly WireRow[] },
): string | null => {
  const needs = needed[dialog]
  if (!needs) return null
  if (!view.mayWrite) return needs.forbidden
  if (rows.length < needs.items) return needs.few
  return needs.aim === undefined ? null : refusalOfItems(rows, needs.aim)
}
