import type { TextField } from 'payload'

interface ReadOnlyText {
  description: string
  label?: string
  index?: boolean
  unique?: boolean
}

/** A text that commands write and people read. */
export const readOnlyText = (name: string, { description, ...rest }: ReadOnlyText): TextField => ({
  name,
  type: 'text',
  ...rest,
  admin: { readOnly: true, description },
})
