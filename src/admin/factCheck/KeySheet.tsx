'use client'
import { useDesk } from './DeskContext.tsx'
import { deskWords } from './deskWords.data.ts'
import { OverDesk } from './OverDesk.tsx'

/** Every key of the desk. */
export const KeySheet = () => {
  const { open } = useDesk()
  return (
    <OverDesk title="Keys of the desk">
      <dl className="key-sheet">
        {deskWords.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="over-desk__note">
        Keys rest while you type in a field, hold Ctrl, Alt or Cmd, or a dialog is open.
      </p>
      <div className="over-desk__acts">
        <button
          data-first
          className="check-button check-button--main"
          onClick={() => open(null)}
          type="button"
        >
          Close
        </button>
      </div>
    </OverDesk>
  )
}
