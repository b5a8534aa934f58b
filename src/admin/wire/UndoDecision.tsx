'use client'
import type { WayBack } from './useStoryDecisions.ts'

const named: Readonly<Record<WayBack['kind'], string>> = {
  merge: 'Undo merge',
  split: 'Undo split',
  pin: 'Undo pin',
  'not-this-story': 'Undo',
}

interface UndoDecisionProps {
  back: WayBack | null
  undo: () => void
}

/** Takes the last decision about stories back; nothing where there is none. */
export const UndoDecision = ({ back, undo }: UndoDecisionProps) =>
  back && (
    <button aria-keyshortcuts="u" className="desk-button" onClick={undo} type="button">
      {named[back.kind]} <kbd>u</kbd>
    </button>
  )
