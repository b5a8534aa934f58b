'use client'
import { isolateText } from '../../domain/wire/isolateText.ts'
import { OverPage } from '../desk/OverPage.tsx'
import { StoryPicker } from './StoryPicker.tsx'
import type { StoryDeskState } from './useStoryDesk.ts'

interface MergeStoryProps {
  desk: StoryDeskState
  story: string
}

/** Picks the story that this one is merged with. */
export const MergeStory = ({ desk: { ids, decide, open }, story }: MergeStoryProps) => {
  const [first = ''] = ids
  return (
    <OverPage onClose={() => open(null)} title="Merge with another story">
      <StoryPicker
        except={story}
        label="Which story is about the same event?"
        onPick={({ item, title }) =>
          void decide(
            { kind: 'merge', items: [first, item] },
            `“${isolateText(title)}” is part of this story now.`,
          )
        }
      />
      <div className="over-desk__acts">
        <button className="desk-button" onClick={() => open(null)} type="button">
          Not now
        </button>
      </div>
    </OverPage>
  )
}
