import type { DateField } from 'payload'
import { plainLabel } from './plainLabel.ts'
import { whenFilled } from './whenFilled.ts'

interface Moment {
  label?: string
  description?: string
  index?: boolean
  required?: boolean
  readOnly?: boolean
  position?: 'sidebar'
}

/** A moment in UTC, shown to the minute; labelled by its name in plain words unless told otherwise. */
export const momentField = (
  name: string,
  { description, readOnly, position, ...rest }: Moment = {},
): DateField => ({
  name,
  type: 'date',
  label: plainLabel(name),
  ...rest,
  admin: {
    ...(description === undefined ? {} : { description }),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(position === undefined ? {} : { position }),
    ...(readOnly && !rest.required ? { condition: whenFilled(name) } : {}),
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' },
  },
})
