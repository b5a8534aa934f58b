'use client'
import { useId, useState } from 'react'
import { type DecidedFirst, useDesk } from './DeskContext.tsx'
import { OverDesk } from './OverDesk.tsx'
import { nameOfSelection } from './Selection.ts'

const words = {
  dispute: {
    title: 'Dispute',
    label: 'What is wrong with it? The editor reads this.',
    act: 'Dispute',
    status: 'disputed',
  },
  ask: { title: 'Ask about', label: 'What do you want to know of the editor?', act: 'Ask', status: 'asked' },
} as const

/** Asks for the reason of a dispute, or the question to the editor. */
export const ReasonDialog = ({ about }: { about: 'dispute' | 'ask' }) => {
  const { view, standing, selected, decide, open } = useDesk()
  // As it was when the dialog opened: what others decide while somebody types is not overruled unread.
  const [seen, setSeen] = useState({ view, standing })
  const [first, setFirst] = useState<DecidedFirst | null>(null)
  const [reason, setReason] = useState('')
  const field = useId()
  const { title, label, act, status } = words[about]
  if (selected === null) return null
  const send = async (): Promise<void> => {
    if (reason.trim() === '') return
    const decided = await decide({ status, note: reason.trim() }, seen)
    if (decided === null) return open(null)
    setFirst(decided)
    setSeen({ ...seen, standing: decided.standing })
  }
  return (
    <OverDesk title={`${title} ${nameOfSelection(selected).toLowerCase()}`}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {first !== null && <p role="alert">{first.sentence}</p>}
        <label htmlFor={field}>{label}</label>
        <textarea
          data-first
          id={field}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
          required
          rows={4}
          value={reason}
        />
        <div className="over-desk__acts">
          <button className="desk-button" onClick={() => open(null)} type="button">
            Cancel
          </button>
          <button className="desk-button desk-button--main" disabled={reason.trim() === ''} type="submit">
            {first === null ? act : `${act} all the same`}
          </button>
        </div>
      </form>
    </OverDesk>
  )
}
