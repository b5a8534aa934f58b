'use client'
import { isolateText } from '../../domain/wire/isolateText.ts'
import { counted } from '../counted.ts'
import { OverPage } from '../desk/OverPage.tsx'
import { StoryPicker } from './StoryPicker.tsx'
import { useDecided } from './useDecided.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** Puts the chosen items into a story, where they stay whatever the machine thinks. */
export const PinDialog = ({ catchUp }: { catchUp: () => void }) => {
  const { chosen, open } = useWireDesk()
  const decide = useDecided(catchUp)
  return (
    <OverPage onClose={() => open(null)} title={`Pin ${counted(chosen.length, 'item', 'items')} to a story`}>
      <StoryPicker
        except={null}
        label="Which story?"
        onPick={({ item, title }) =>
          void decide(
            { kind: 'pin', items: chosen.filter((id) => id !== item), other: item },
            `Pinned to “${isolateText(title)}”.`,
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
