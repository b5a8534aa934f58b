'use client'
import { counted } from '../counted.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/** What can be done with the chosen items. */
export const ChosenBar = () => {
  const { chosen, view, open, letGo } = useWireDesk()
  if (chosen.length === 0) return null
  return (
    <div aria-label="Chosen items" className="wire-chosen" role="toolbar">
      <strong>{counted(chosen.length, 'item', 'items')} chosen</strong>
      {view.mayWrite && (
        <>
          <button
            aria-keyshortcuts="s"
            className="desk-button desk-button--main"
            onClick={() => open('start')}
            type="button"
          >
            Start article… <kbd>s</kbd>
          </button>
          <button
            aria-keyshortcuts="y"
            className="desk-button"
            onClick={() => open('synthesise')}
            type="button"
          >
            Synthesise… <kbd>y</kbd>
          </button>
          <button aria-keyshortcuts="a" className="desk-button" onClick={() => open('add')} type="button">
            Add to article… <kbd>a</kbd>
          </button>
          <button
            aria-keyshortcuts="m"
            className="desk-button"
            disabled={chosen.length < 2}
            onClick={() => open('merge')}
            type="button"
          >
            Merge stories <kbd>m</kbd>
          </button>
          <button aria-keyshortcuts="p" className="desk-button" onClick={() => open('pin')} type="button">
            Pin to a story <kbd>p</kbd>
          </button>
        </>
      )}
      <button aria-keyshortcuts="Escape" className="desk-button" onClick={letGo} type="button">
        Let go <kbd>Esc</kbd>
      </button>
    </div>
  )
}
