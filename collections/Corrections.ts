import type { CollectionConfig } from 'payload'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { staffOnly } from '../src/access/staffOnly.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

export const Corrections: CollectionConfig = {
  slug: 'corrections',
  admin: {
    group: 'Paper',
    useAsTitle: 'whatWasWrong',
    defaultColumns: ['at', 'article', 'whatWasWrong'],
    description: 'What was wrong in print and what changed. They are public and stay.',
  },
  defaultSort: '-at',
  access: staffOnly('corrections'),
  hooks: { ...insertOnly, beforeOperation: [refuseMalformedInput] },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
    {
      name: 'whatWasWrong',
      type: 'textarea',
      label: 'What was wrong',
      required: true,
      minLength: 10,
      maxLength: 2000,
    },
    {
      name: 'whatChanged',
      type: 'textarea',
      label: 'What changed',
      required: true,
      minLength: 10,
      maxLength: 2000,
    },
    momentField('at', { label: 'Corrected at', required: true, index: true }),
    { name: 'by', type: 'relationship', relationTo: 'users' },
  ],
}
