'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

interface ImpactNoteProps {
  ask: string
  confirm: string
  onConfirm: (note: string) => void
  onClose: () => void
}

/** Asks for the words that an act goes on record with, before it is done. */
export const ImpactNote = ({ ask, confirm, onConfirm, onClose }: ImpactNoteProps) => {
  const [note, setNote] = useState('')
  const field = useId()
  return (
    <div className="impact__note">
      <label htmlFor={field}>{ask}</label>
      <textarea
        autoFocus
        id={field}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
        rows={2}
        value={note}
      />
      <div className="impact__acts">
        <Button disabled={note.trim() === ''} margin={false} onClick={() => onConfirm(note)} size="small">
          {confirm}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          Keep open
        </Button>
      </div>
    </div>
  )
}
