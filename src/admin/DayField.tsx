'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  useField,
  useFormInitializing,
} from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import type { StaticDescription, TextFieldClient, TextFieldClientComponent } from 'payload'
import { useEffect } from 'react'

/** A new edition's day may come with the address; a form still on its way would forget it. */
const useAskedDay = (value: string | undefined, setValue: (day: string) => void): void => {
  const asked = useSearchParams().get('day')
  const initializing = useFormInitializing()
  useEffect(() => {
    if (!initializing && !value && asked) setValue(asked)
  }, [initializing, value, asked, setValue])
}

const descriptionOf = ({ admin }: Pick<TextFieldClient, 'admin'>): StaticDescription =>
  admin?.description ?? ''

/** A calendar day, kept as YYYY-MM-DD; `?day=` in the address fills in a new one. */
export const DayField: TextFieldClientComponent = ({ field, path: named, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: named })
  useAskedDay(value, setValue)
  const locked = Boolean(readOnly || disabled)
  const state = [fieldBaseClass, 'text day-field', showError && 'error', locked && 'read-only']
    .filter(Boolean)
    .join(' ')
  return (
    <div className={state}>
      <FieldLabel htmlFor={`field-${path}`} label={field.label ?? 'Date'} path={path} required />
      <div className={`${fieldBaseClass}__wrap`}>
        <FieldError path={path} showError={showError} />
        <input
          disabled={locked}
          id={`field-${path}`}
          name={path}
          onChange={(event) => setValue(event.target.value)}
          type="date"
          value={value ?? ''}
        />
      </div>
      <FieldDescription description={descriptionOf(field)} path={path} />
    </div>
  )
}
