import type { WireDesk, WireDialog } from './WireDeskContext.tsx'

/** Why a dialog has nothing to act upon, in a sentence; null when it may open. */
export const refusalOfDialog = (
  dialog: WireDialog,
  { view, chosen }: Pick<WireDesk, 'view' | 'chosen'>,
): string | null => {
  if (dialog === 'keys' || dialog === 'columns') return null
  if (!view.mayWrite) return 'Only editors decide about stories.'
  if (dialog === 'pin') return chosen.length > 0 ? null : 'Choose the items to pin first: x chooses one.'
  return chosen.length > 1 ? null : 'Choose an item of each story to merge first: x chooses one.'
}
