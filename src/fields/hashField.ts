import type { TextField } from 'payload'

interface Hash {
  label?: string
  unique?: boolean
  index?: boolean
}

/** A sha256 in hexadecimal that the machine computes; columns show its first digits. */
export const hashField = (name: string, description: string, options: Hash = {}): TextField => ({
  name,
  type: 'text',
  label: 'Hash',
  required: true,
  ...options,
  admin: { readOnly: true, description, components: { Cell: '/src/admin/HashCell#HashCell' } },
})
