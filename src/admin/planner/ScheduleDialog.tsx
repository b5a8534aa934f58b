'use client'
import { useId, useState } from 'react'
import { OverPage } from '../desk/OverPage.tsx'
import type { PlanEdition } from '../../domain/editions/plan/plan.ts'
import { PressRefusal } from '../press/PressRefusal.tsx'
import { scheduleTime } from '../schedule/scheduleTime.ts'
import type { useEditionActs } from './useEditionActs.ts'

interface ScheduleDialogProps {
  edition: PlanEdition
  acts: ReturnType<typeof useEditionActs>
  onClose: () => void
}

/** When the paper prints by itself: exactly what was proofed, or nothing. */
export const ScheduleDialog = ({ edition, acts, onClose }: ScheduleDialogProps) => {
  const [value, setValue] = useState(edition.press?.at.slice(0, 16) ?? '')
  const field = useId()
  const at = scheduleTime(value)
  return (
    <OverPage onClose={onClose} title="Print later">
      <p>
        The state that was proofed last prints by itself at this time. If anything is changed by then, nothing
        is printed, the planner says what, and an alarm is raised.
      </p>
      {acts.refused && <PressRefusal refused={acts.refused} />}
      <label htmlFor={field}>Time, in UTC</label>
      <input
        data-first
        id={field}
        onChange={(event) => setValue(event.target.value)}
        type="datetime-local"
        value={value}
      />
      <div className="over-desk__acts">
        <button className="desk-button" onClick={onClose} type="button">
          Close
        </button>
        {edition.press && (
          <button className="desk-button" onClick={() => void acts.cancel()} type="button">
            Do not print by itself
          </button>
        )}
        <button
          className="desk-button desk-button--main"
          disabled={at === null}
          onClick={() => {
            if (at) void acts.schedule(at)
          }}
          type="button"
        >
          Schedule
        </button>
      </div>
    </OverPage>
  )
}
