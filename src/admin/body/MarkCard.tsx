'use client'
import { useMemo } from 'react'
import { anchorOfRange } from './anchorOfRange.ts'
import { FloatingCard } from './FloatingCard.tsx'
import { markTitles } from './markTitles.data.ts'
import type { ShownMark } from './ShownMark.ts'
import { useCiteShortcut } from './useCiteShortcut.ts'

interface MarkCardProps {
  shown: ShownMark
  onCite: () => void
  onEnter: () => void
  onLeave: () => void
}

/** What is wrong with a marked passage and what to do about it. */
export const MarkCard = ({ shown: { mark, range }, onCite, onEnter, onLeave }: MarkCardProps) => {
  const anchor = useMemo(() => anchorOfRange(range), [range])
  const keys = useCiteShortcut()
  return (
    <FloatingCard
      anchor={anchor}
      aria-label={markTitles[mark.kind]}
      className={`mark-card mark-card--${mark.kind}`}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
      role="group"
    >
      <p className="desk-card__title">{markTitles[mark.kind]}</p>
      <p className="desk-card__text">{mark.message}</p>
      <p className="desk-card__fix">{mark.fix}</p>
      {mark.kind !== 'placeholder' && (
        <div className="desk-card__acts">
          <button
            className="desk-card__act"
            onClick={onCite}
            onMouseDown={(event) => event.preventDefault()}
            type="button"
          >
            Cite a source <kbd>{keys}</kbd>
          </button>
        </div>
      )}
    </FloatingCard>
  )
}
