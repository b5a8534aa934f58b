'use client'
import { useDesk } from './DeskContext.tsx'
import { nameOfSelection, type Selection } from './Selection.ts'

/** What can be done about the chosen claim or link, each with its key. */
export const Verbs = ({ selected }: { selected: Selection }) => {
  const { view, verify, open } = useDesk()
  const name = nameOfSelection(selected)
  return (
    <div className="verbs">
      <h2 className="verbs__name">{name}</h2>
      {view.readOnly === null && (
        <div aria-label={`Decide on ${name.toLowerCase()}`} className="verbs__row" role="group">
          <button
            aria-keyshortcuts="v"
            className="desk-button desk-button--main"
            onClick={verify}
            type="button"
          >
            Verify <kbd>v</kbd>
          </button>
          <button aria-keyshortcuts="d" className="desk-button" onClick={() => open('dispute')} type="button">
            Dispute <kbd>d</kbd>
          </button>
          <button aria-keyshortcuts="a" className="desk-button" onClick={() => open('ask')} type="button">
            Ask <kbd>a</kbd>
          </button>
        </div>
      )}
    </div>
  )
}
