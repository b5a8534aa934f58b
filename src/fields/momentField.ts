import type { DateField } from 'payload'

interface Moment {
  description?: string
  index?: boolean
  required?: boolean
  readOnly?: boolean
}

/** A moment in UTC, shown to the minute. */
export const momentField = (name: string, { description, readOnly, ...rest }: Moment = {}): DateField => ({
  name,
  type: 'date',
  ...rest,
  admin: {
    ...(description === undefined ? {} : { description }),
    ...(readOnly === undefined ? {} : { readOnly }),
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' },
  },
})
