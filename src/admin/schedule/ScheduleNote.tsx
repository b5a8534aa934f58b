'use client'
import { Button, useAuth, useFormFields } from '@payloadcms/ui'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { useSchedule } from './useSchedule.ts'

const momentOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : ''

const minuteInUtc = (iso: string): string => `${iso.slice(0, 10)}, ${iso.slice(11, 16)} UTC`

const sentences: Record<string, (at: string) => string> = {
  waiting: (at) => `The cleared text is published by itself on ${at}.`,
  refused: (at) => `It was to be published on ${at}.`,
  done: (at) => `It was published as scheduled for ${at}.`,
}

/** When the article publishes itself, or why it did not; a publisher takes it back here. */
export const ScheduleNote = () => {
  const { user } = useAuth()
  const { cancel } = useSchedule()
  const at = useFormFields(([fields]) => momentOf(fields['schedule.at']?.value))
  const state = useFormFields(([fields]) => String(fields['schedule.state']?.value ?? ''))
  const note = useFormFields(([fields]) => String(fields['schedule.note']?.value ?? ''))
  const sentence = sentences[state]
  if (at === '' || !sentence) return null
  return (
    <section aria-label="Schedule" className={`schedule-note schedule-note--${state}`}>
      <h3 className="schedule-note__title">Schedule</h3>
      <p>{sentence(minuteInUtc(at))}</p>
      {note !== '' && <p>{note}</p>}
      {mayAct(rolesOf(user), 'publish') && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void cancel()} size="small">
          {state === 'waiting' ? 'Cancel' : 'Put away'}
        </Button>
      )}
    </section>
  )
}
