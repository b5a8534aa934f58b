'use client'
import { OverPage } from '../desk/OverPage.tsx'
import { StoryPicker } from './StoryPicker.tsx'
import type { StoryDeskState } from './useStoryDesk.ts'

interface MergeStoryProps {
  desk: StoryDeskState
  story: string
}

/** Picks the story that this one is merged with. */
export const MergeStory = ({ desk: { mergeWith, open }, story }: MergeStoryProps) => (
  <OverPage onClose={() => open(null)} title="Merge with another story">
    <StoryPicker except={story} label="Which story is about the same event?" onPick={mergeWith} />
    <div className="over-desk__acts">
      <button className="desk-button" onClick={() => open(null)} type="button">
        Not now
      </button>
    </div>
  </OverPage>
)
