import type { Desk, DeskDialog } from './DeskContext.tsx'

/** Why a dialog has nothing to act upon now, in a sentence; null when it may open. */
export const refusalToOpen = (
  dialog: DeskDialog,
  { view, standing, selected }: Pick<Desk, 'view' | 'standing' | 'selected'>,
): string | null => {
  if (dialog === 'keys') return null
  if (view.readOnly !== null) return view.readOnly
  if (dialog !== 'clear')
    return selected === null ? 'Choose a claim or a link first: j and k go through them.' : null
  return standing.stage === 'cleared' ? 'The article is cleared already.' : null
}
