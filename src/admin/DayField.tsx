'use client'
import {
  DatePicker,
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

/**
 * A calendar day, kept as YYYY-MM-DD and shown as every other date here, whatever the browser's
 * language; the picker answers with noon in UTC of the day that was picked. `?day=` in the address fills in
 * a new one.
 */
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
        <DatePicker
          displayFormat="d MMM yyyy"
          onChange={(day) => setValue(day ? day.toISOString().slice(0, 10) : '')}
          overrides={{ id: `field-${path}`, name: path }}
          pickerAppearance="dayOnly"
          readOnly={locked}
          value={value ? `${value}T12:00:00` : ''}
        />
      </div>
      <FieldDescription description={descriptionOf(field)} path={path} />
    </div>
  )
}
