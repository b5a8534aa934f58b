'use client'
import { isolateText } from '../../domain/wire/isolateText.ts'
import { counted } from '../counted.ts'
import { OverPage } from '../desk/OverPage.tsx'
import { StoryPicker } from './StoryPicker.tsx'
import { useWireDesk } from './WireDeskContext.tsx'

const unpinned = (count: number): string =>
  count === 1 ? 'The item is back where it was.' : `${String(count)} items are back where they were.`

/** Puts the chosen items into a story, where they stay whatever the machine thinks. */
export const PinDialog = () => {
  const { chosen, open, decide } = useWireDesk()
  return (
    <OverPage onClose={() => open(null)} title={`Pin ${counted(chosen.length, 'item', 'items')} to a story`}>
      <StoryPicker
        except={null}
        label="Which story?"
        onPick={({ item, title }) =>
          decide(
            { kind: 'pin', items: chosen.filter((id) => id !== item), other: item },
            { done: () => `Pinned to “${isolateText(title)}”.`, undone: unpinned },
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
