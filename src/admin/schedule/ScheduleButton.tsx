'use client'
import { Button, ConfirmationModal, toast, useFormFields, useFormModified, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { zonedTime } from '../../domain/editions/zonedTime.ts'
import { scheduleTime } from './scheduleTime.ts'
import { useMastheadZone } from './useMastheadZone.ts'
import { useSchedule } from './useSchedule.ts'

const inZone = (at: Date | null, zone: string): string => {
  if (zone === 'UTC') return 'The paper keeps UTC too.'
  const there = at && zonedTime(at, zone)
  return there ? `That is ${there.date}, ${there.time} in ${zone}.` : `The paper’s own zone is ${zone}.`
}

interface ScheduleDialogProps {
  slug: string
  headline: string
  hash: string
}

const ScheduleDialog = ({ slug, headline, hash }: ScheduleDialogProps) => {
  const [value, setValue] = useState('')
  const field = useId()
  const zone = useMastheadZone()
  const { schedule } = useSchedule()
  const at = scheduleTime(value)
  const confirm = async (): Promise<void> => {
    if (at) await schedule(at)
    else toast.error('Choose a day and a time.')
  }
  return (
    <ConfirmationModal
      body={
        <div className="schedule-dialog">
          <p>
            “{headline}” is published by itself at this time, with exactly the text that was cleared (hash{' '}
            <code>{hash.slice(0, 12)}</code>). If a word of it has changed by then, nothing is published and
            an alarm is raised.
          </p>
          <label htmlFor={field}>Time, in UTC</label>
          <input
            id={field}
            onChange={(event) => setValue(event.target.value)}
            type="datetime-local"
            value={value}
          />
          <p aria-live="polite">{inZone(at, zone)}</p>
        </div>
      }
      confirmLabel="Schedule"
      confirmingLabel="Scheduling…"
      heading="Publish later?"
      modalSlug={slug}
      onConfirm={confirm}
    />
  )
}

/** Beside Publish, while a text is cleared and not yet public. */
export const ScheduleButton = ({ id }: { id: string }) => {
  const { openModal } = useModal()
  const isModified = useFormModified()
  const stage = useFormFields(([fields]) => String(fields['stage']?.value ?? ''))
  const status = useFormFields(([fields]) => String(fields['_status']?.value ?? ''))
  const headline = useFormFields(([fields]) => String(fields['headline']?.value ?? ''))
  const hash = useFormFields(([fields]) => String(fields['clearance.hash']?.value ?? ''))
  if (stage !== 'cleared' || status === 'published' || hash === '') return null
  const slug = `schedule-${id}`
  const open = (): void => {
    if (isModified) toast.info('Save the draft first: what is scheduled is the text as it was cleared.')
    else openModal(slug)
  }
  return (
    <>
      <Button buttonStyle="secondary" id="action-schedule" margin={false} onClick={open} size="medium">
        Schedule…
      </Button>
      <ScheduleDialog hash={hash} headline={headline} slug={slug} />
    </>
  )
}
