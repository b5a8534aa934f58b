'use client'
import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { CodeFieldClientProps, JSONFieldClientProps } from 'payload'

/** A record's code or JSON to read. Payload's own editor would fetch itself from a third party. */
export const RecordText = ({ field, path: named }: CodeFieldClientProps | JSONFieldClientProps) => {
  const { path, value } = useField<unknown>({ potentiallyStalePath: named })
  return (
    <div className="field-type record-text">
      <FieldLabel label={field.label ?? field.name} path={path} />
      <pre className="record-text__value" tabIndex={0}>
        {typeof value === 'string' ? value : JSON.stringify(value ?? null, null, 2)}
      </pre>
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}
