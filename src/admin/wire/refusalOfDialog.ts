import type { WireDesk, WireDialog } from './WireDeskContext.tsx'

interface Needed {
  /** How many items it acts upon at least. */
  items: number
  /** What is said when they are not chosen, and to whom it is not for. */
  few: string
  forbidden: string
}

const aboutStories = 'Only editors decide about stories.'

/** What the dialogs need that change something; the others open for everybody. */
const needed: Partial<Record<WireDialog, Needed>> = {
  add: {
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
  { view, chosen }: { view: Pick<WireDesk['view'], 'mayWrite'>; chosen: WireDesk['chosen'] },
): string | null => {
  const needs = needed[dialog]
  if (!needs) return null
  if (!view.mayWrite) return needs.forbidden
  return chosen.length < needs.items ? needs.few : null
}
