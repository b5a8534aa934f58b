'use client'
import { useId, useState } from 'react'
import { useDesk } from './DeskContext.tsx'
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
  const { selected, decide, open } = useDesk()
  const [reason, setReason] = useState('')
  const field = useId()
  const { title, label, act, status } = words[about]
  if (selected === null) return null
  const send = (): void => {
    if (reason.trim() === '') return
    open(null)
    decide(status, reason.trim())
  }
  return (
    <OverDesk title={`${title} ${nameOfSelection(selected).toLowerCase()}`}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
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
          <button className="check-button" onClick={() => open(null)} type="button">
            Cancel
          </button>
          <button className="check-button check-button--main" disabled={reason.trim() === ''} type="submit">
            {act}
          </button>
        </div>
      </form>
    </OverDesk>
  )
}
