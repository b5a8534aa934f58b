'use client'
import { useId, useState } from 'react'
import { longDate } from '../../domain/editions/longDate.ts'
import { OverPage } from '../desk/OverPage.tsx'
import { PressRefusal } from '../press/PressRefusal.tsx'
import type { useEditionActs } from './useEditionActs.ts'

interface VoidDialogProps {
  date: string
  /** True where the day is void, to take that back. */
  isVoid: boolean
  acts: ReturnType<typeof useEditionActs>
  onClose: () => void
}

/** Shorter is no reason. */
const fewest = 10

/** Declares a day without a paper, with the reason; or takes that back. */
export const VoidDialog = ({ date, isVoid, acts, onClose }: VoidDialogProps) => {
  const [reason, setReason] = useState('')
  const field = useId()
  const isReason = reason.trim().length >= fewest
  return (
    <OverPage
      onClose={onClose}
      title={isVoid ? `A paper on ${longDate(date)} after all?` : `No paper on ${longDate(date)}?`}
    >
      <p>
        {isVoid
          ? 'The day is planned again and takes its number when it is printed.'
          : 'The day takes no number; later papers are numbered on without a gap.'}
      </p>
      {acts.refused && <PressRefusal refused={acts.refused} />}
      <label htmlFor={field}>Why, in {fewest} letters or more? It stays on record.</label>
      <textarea
        data-first
        id={field}
        maxLength={200}
        onChange={(event) => setReason(event.target.value)}
        rows={3}
        value={reason}
      />
      <div className="over-desk__acts">
        <button className="desk-button" onClick={onClose} type="button">
          Close
        </button>
        <button
          className="desk-button desk-button--main"
          disabled={!isReason}
          onClick={() => void acts.declareVoid(reason.trim(), isVoid)}
          type="button"
        >
          {isVoid ? 'Plan it again' : 'Declare it void'}
        </button>
      </div>
    </OverPage>
  )
}
