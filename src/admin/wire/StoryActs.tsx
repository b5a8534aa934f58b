'use client'
import { counted } from '../counted.ts'
import type { StoryDeskState } from './useStoryDesk.ts'

interface StoryActsProps {
  desk: StoryDeskState
  mayWrite: boolean
}

/** What can be done with the story and its chosen items. */
export const StoryActs = ({ desk, mayWrite }: StoryActsProps) => {
  const { chosen, start, synthesise, merge, split, open } = desk
  return (
    <div className="story__acts">
      {mayWrite && (
        <>
          <button
            aria-keyshortcuts="s"
            className="desk-button desk-button--main"
            onClick={start}
            type="button"
          >
            {chosen.length > 0
              ? `Start article from ${counted(chosen.length, 'item', 'items')}`
              : 'Start article'}{' '}
            <kbd>s</kbd>
          </button>
          <button aria-keyshortcuts="y" className="desk-button" onClick={synthesise} type="button">
            Synthesise… <kbd>y</kbd>
          </button>
          <button aria-keyshortcuts="m" className="desk-button" onClick={merge} type="button">
            Merge with… <kbd>m</kbd>
          </button>
          <button
            aria-keyshortcuts="d"
            className="desk-button"
            disabled={chosen.length === 0}
            onClick={split}
            type="button"
          >
            Split chosen off <kbd>d</kbd>
          </button>
        </>
      )}
      <button aria-keyshortcuts="?" className="desk-button" onClick={() => open('keys')} type="button">
        Keys <kbd>?</kbd>
      </button>
    </div>
  )
}
