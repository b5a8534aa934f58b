import type { CollectionConfig } from 'payload'
import { staffOnly } from '../src/access/staffOnly.ts'
import { hashField } from '../src/fields/hashField.ts'
import { insertOnly } from '../src/fields/insertOnly.ts'
import { momentField } from '../src/fields/momentField.ts'

export const WireRevisions: CollectionConfig = {
  slug: 'wire-revisions',
  labels: { singular: 'Wire revision', plural: 'Wire revisions' },
  admin: {
    group: 'Records',
    useAsTitle: 'headline',
    defaultColumns: ['item', 'sequence', 'seenAt', 'headline'],
    description: 'What a wire item said, each time it said something else.',
  },
  defaultSort: '-seenAt',
  access: staffOnly('wire-revisions'),
  hooks: insertOnly,
  indexes: [{ fields: ['item', 'sequence'], unique: true }],
  fields: [
    { name: 'item', type: 'relationship', relationTo: 'wire-items', required: true, index: true },
    { name: 'sequence', type: 'number', label: 'Revision', required: true, min: 1 },
    { name: 'headline', type: 'text' },
    { name: 'text', type: 'textarea', maxLength: 2_000_000 },
    hashField('sha256', 'Hash of headline and text.', { index: true }),
    momentField('seenAt', { label: 'Seen at', required: true }),
  ],
}
