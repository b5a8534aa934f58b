'use client'
import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import type { TextFieldClientComponent } from 'payload'
import { useEffect } from 'react'

/** A calendar day, kept as YYYY-MM-DD; `?day=` in the address fills in a new one. */
export const DayField: TextFieldClientComponent = ({ field, path: named, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: named })
  const asked = useSearchParams().get('day')
  useEffect(() => {
    if (!value && asked) setValue(asked)
  }, [value, asked, setValue])
  const locked = Boolean(readOnly || disabled)
  const state = `${showError ? ' error' : ''}${locked ? ' read-only' : ''}`
  return (
    <div className={`${fieldBaseClass} text day-field${state}`}>
      <FieldLabel
        htmlFor={`field-${path}`}
        label={field.label ?? 'Date'}
        path={path}
        required={field.required ?? false}
      />
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
      {field.admin?.description && <FieldDescription description={field.admin.description} path={path} />}
    </div>
  )
}
