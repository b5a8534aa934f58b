'use client'
import { OverPage } from './OverPage.tsx'

interface KeyTableProps {
  title: string
  /** Each key, or several with spaces between them, and what it does. */
  keys: readonly (readonly [key: string, does: string])[]
  onClose: () => void
}

/** The sheet of a desk’s keys. */
export const KeyTable = ({ title, keys, onClose }: KeyTableProps) => (
  <OverPage onClose={onClose} title={title}>
    <dl className="key-sheet">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p className="over-desk__note">
      Keys rest while you type in a field, hold Ctrl, Alt or Cmd, or a dialog is open.
    </p>
    <div className="over-desk__acts">
      <button data-first className="desk-button desk-button--main" onClick={onClose} type="button">
        Close
      </button>
    </div>
  </OverPage>
)
