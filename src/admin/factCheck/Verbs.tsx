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
            className="check-button check-button--main"
            onClick={verify}
            type="button"
          >
            Verify <kbd>v</kbd>
          </button>
          <button
            aria-keyshortcuts="d"
            className="check-button"
            onClick={() => open('dispute')}
            type="button"
          >
            Dispute <kbd>d</kbd>
          </button>
          <button aria-keyshortcuts="a" className="check-button" onClick={() => open('ask')} type="button">
            Ask <kbd>a</kbd>
          </button>
        </div>
      )}
    </div>
  )
}
