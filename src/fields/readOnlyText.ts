import type { TextField } from 'payload'
import { plainLabel } from './plainLabel.ts'
import { whenFilled } from './whenFilled.ts'

interface ReadOnlyText {
  description: string
  label?: string
  index?: boolean
  unique?: boolean
}

/** A text that commands write and people read; while there is none, the form leaves it out. */
export const readOnlyText = (name: string, { description, ...rest }: ReadOnlyText): TextField => ({
  name,
  type: 'text',
  label: plainLabel(name),
  ...rest,
  admin: { readOnly: true, description, condition: whenFilled(name) },
})
