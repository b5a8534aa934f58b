import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

/** A copy needs an address of its own, and so does the next copy. */
const besideIt = ({ value }: { value?: unknown }): string | null =>
  typeof value === 'string' ? `${value.slice(0, 66)}-copy-${randomUUID().slice(0, 8)}` : null

/** The last part of an article's address. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Address',
  unique: true,
  index: true,
  maxLength: 120,
  hooks: { beforeDuplicate: [besideIt] },
  admin: {
    position: 'sidebar',
    description: 'The last part of its address; made from the headline if empty.',
  },
}
